package page

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/markusmobius/go-trafilatura"

	"hearsay/internal/news"
)

const prose = "The harbour of Port Varda will reopen on Monday, two weeks after the storm that closed it, the ministry said. "

func TestBadInput(t *testing.T) {
	tests := []struct {
		name, body string
		note       string // part of the note; empty when an article must come
	}{
		{"empty", "", "empty"},
		{"white space", " \n\t ", "empty"},
		{"PDF", "%PDF-1.7\n%âãÏÓ\n1 0 obj", "PDF"},
		{"picture", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "binary"},
		{"NUL bytes", strings.Repeat("a\x00\x01b", 1000), "binary"},
		{"scripts only", "<script>start()</script>", "scripts"},
		{"tags only", strings.Repeat("<div><p>", 1000), "scripts"},
		{"no tags", strings.Repeat(prose, 5), ""},
		{"a stray NUL", "<p>" + strings.Repeat(prose, 200) + "\x00</p>", ""},
		{"broken UTF-8", "<meta charset=utf-8><p>" + strings.Repeat(prose, 5) + "\xff\xfe\xc3</p>", ""},
		{"nothing closed", "<html><body><div><p>" + strings.Repeat(prose, 5) + "<p>" + strings.Repeat(prose, 5), ""},
		{"nested too deeply", strings.Repeat("<div>", 5000) + "<p>" + strings.Repeat(prose, 5), ""},
		{"tables nested 10,000 deep", strings.Repeat("<table><tr><td>", 10_000) + "<p>" + strings.Repeat(prose, 5), ""},
		{"and closed", strings.Repeat("<table><tr><td>", 10_000) + "<p>" + strings.Repeat(prose, 5) + strings.Repeat("</td></tr></table>", 10_000), ""},
		{"many scripts", strings.Repeat("<script>start()</script>", 10_000), "scripts"},
		{"many dates", strings.Repeat("<p>9 April 2031 10:00</p>", 1000) + "<p>" + strings.Repeat(prose, 5), ""},
		{"only less-than signs", strings.Repeat("<", 1000), ""},
		{"thousands of attributes", "<p" + strings.Repeat(" a=b c d='e'", 3000) + ">" + strings.Repeat(prose, 5), ""},
		{"nested in bold", strings.Repeat("<b><i>", 3000) + "<p>" + strings.Repeat(prose, 5), ""},
		{"JSON-LD that nests", `<script type="application/ld+json">` + strings.Repeat(`{"@graph":[`, 5000) + "</script><p>" + strings.Repeat(prose, 5), ""},
		{"marks of our own", "<p>" + strings.Repeat("\U000f0001\U00100002"+prose, 5) + "</p>", ""},
	}
	for _, test := range tests {
		for _, form := range []news.Form{news.HTML, news.Clean, news.Flat} {
			r, err := Read(&news.Page{Form: form, Body: []byte(test.body)})
			if err != nil {
				t.Errorf("%s as %s: %v", test.name, form, err)
				continue
			}
			checkResult(t, r)
			if form == news.HTML && (test.note == "") != (len(r.Articles) > 0) || !strings.Contains(r.Note, test.note) && form == news.HTML {
				t.Errorf("%s: %d articles, note %q", test.name, len(r.Articles), r.Note)
			}
		}
	}
}

// A page far longer than any article is cut, and says so.
func TestLongPage(t *testing.T) {
	sentences := maxBytes/len(prose) + 10_000
	for name, body := range map[string]string{
		"paragraphs": "<article><h1>Harbour</h1>" + strings.Repeat("<p>"+prose+"</p>\n", sentences),
		"one line":   "<article><h1>Harbour</h1><p>" + strings.Repeat(prose, sentences),
		"one word":   "<article><h1>Harbour</h1><p>" + strings.Repeat("a", maxBytes+10_000),
	} {
		r, err := Read(&news.Page{Form: news.HTML, Body: []byte(body)})
		if err != nil || len(r.Articles) != 1 {
			t.Fatalf("%s: %d articles, %v", name, len(r.Articles), err)
		}
		if w := r.Articles[0].Warnings; !slices.Contains(w, cutWarning) {
			t.Errorf("%s: warnings %q", name, w)
		}
	}
}

func TestCharacterSets(t *testing.T) {
	const want = "Größe: „Wir bleiben“, sagte die Bürgermeisterin."
	latin := "Gr\xf6\xdfe: \x84Wir bleiben\x93, sagte die B\xfcrgermeisterin."
	tests := []struct{ name, contentType, body string }{
		{"UTF-8, declared", "text/html; charset=utf-8", "<p>" + want},
		{"UTF-8, declared as another", "text/html; charset=iso-8859-1", "<p>" + want},
		{"UTF-8, undeclared", "", "<p>" + want},
		{"byte-order mark", "", "\ufeff<p>" + want},
		{"windows-1252 in the header", "text/html; charset=windows-1252", "<p>" + latin},
		{"ISO-8859-1, as the web means it", "", "<meta charset=iso-8859-1><p>" + latin},
		{"windows-1252, undeclared", "", "<p>" + latin},
		{"UTF-16 with its mark", "", utf16LE("<p>" + want)},
		{"UTF-8, declared as UTF-16", "", "<meta charset=utf-16><p>" + want},
		{"UTF-8, both say otherwise", "text/html; charset=koi8-r", "<meta charset=shift_jis><p>" + want},
		{"windows-1252, declared as UTF-8", "", "<meta charset=utf-8><p>" + strings.Repeat(latin+" ", 5) + latin},
	}
	for _, test := range tests {
		got, _ := decode(&news.Page{Form: news.HTML, ContentType: test.contentType, Body: []byte(test.body)})
		if !strings.HasSuffix(got, want) {
			t.Errorf("%s: %q", test.name, got)
		}
	}
}

func TestControlCharacters(t *testing.T) {
	for form, body := range map[news.Form]string{
		news.HTML:  "<h1>The har\x07bour</h1><p>“It is open\u008f” – so the har&#29;bour\x1f\u0085master &#x2028; said.</p><p>" + prose,
		news.Clean: "“It is open\u008f” – so the har\x1dbour\x1f\u0085master \x07 said.\n\n" + prose,
	} {
		r, err := Read(&news.Page{Form: form, Body: []byte(body)})
		if err != nil || len(r.Articles) != 1 {
			t.Fatalf("%s: %d articles, %v", form, len(r.Articles), err)
		}
		if want := "“It is open” – so the harbour master said."; !strings.HasPrefix(r.Articles[0].Text, want) {
			t.Errorf("%s: %q", form, r.Articles[0].Text)
		}
	}
}

func utf16LE(s string) string {
	b := []byte{0xff, 0xfe}
	for _, u := range utf16.Encode([]rune(s)) {
		b = append(b, byte(u), byte(u>>8))
	}
	return string(b)
}

func FuzzRead(f *testing.F) {
	f.Add([]byte("<html lang=de><h1>A</h1><p>"+prose), "html", "https://portvardanews.example/a")
	f.Add([]byte(`<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":["x"]}],"datePublished":"2031"}</script><p>`+prose), "html", "")
	f.Add([]byte("<article><h2>a</h2><p>"+prose+prose+prose+"<article><h2>b</h2><p>"+prose+prose+prose), "html", "x")
	f.Add([]byte("A\n\nB\r\rC"), "clean", "")
	f.Add([]byte("Home\nShare\nA title\n"+prose+"\n"), "flat", "")
	f.Add([]byte("<meta charset=utf-16><p>\xff\xfe\x00a"), "html", "")
	f.Fuzz(func(t *testing.T, body []byte, form, address string) {
		p := &news.Page{Form: news.Form(form), Body: body, URL: address}
		r, err := Read(p)
		if err != nil {
			t.Fatal(err)
		}
		checkResult(t, r)
	})
}

// benchPage is an article of 9,000 characters under a menu.
func benchPage() []byte {
	return []byte("<html><body><nav>" + strings.Repeat("<li><a href=/x>Section</a></li>", 100) + "</nav><article><h1>Harbour</h1>" +
		strings.Repeat("<div class=ad></div><p>"+prose+"<a href=/y>more</a> "+prose+"</p>\n", 40) + "</article></body></html>")
}

func BenchmarkReadHTML(b *testing.B) {
	body := benchPage()
	b.SetBytes(int64(len(body)))
	for b.Loop() {
		if _, err := Read(&news.Page{Form: news.HTML, Body: body}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkExtractorAlone is what go-trafilatura takes by itself, for
// comparison in the same run.
func BenchmarkExtractorAlone(b *testing.B) {
	body := benchPage()
	b.SetBytes(int64(len(body)))
	for b.Loop() {
		if _, err := trafilatura.Extract(bytes.NewReader(body), trafilatura.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
