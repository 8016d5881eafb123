package page

import (
	"maps"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// The clean copy keeps what the whole page would.
func TestLeanCopy(t *testing.T) {
	long := strings.Repeat(prose, 3)
	tests := []struct{ name, body string }{
		{"article", "<article><h1>Harbour</h1><p>" + long + "</p><p>" + long + "<a href=/x>More on the harbour</a></p></article>"},
		{"what is thrown out takes the text after it along", "<article><p>" + long + "<time>9 April 2031</time> after it <b>bold</b> rest</p><p>" + long + "</p></article>"},
		{"unwrapped first", "<article><p>" + long + "<small>" + "<time>9 April 2031</time></small> after both</p><p>" + long + "</p></article>"},
		{"a table in a figure", "<article><figure><table><tr><td>" + long + "<td>" + long + "</table></figure><p>" + long + "</p></article>"},
		{"a picture in a figure", "<article><figure><img src=x><figcaption>" + long + "</figcaption></figure><p>" + long + "</p><p>" + long + "</p></article>"},
		{"furniture at the end of a long line", "<article><p>" + long + "</p><p>" + long + " Facebook</p><p>" + long + "</p></article>"},
		{"lists, quotations, code", "<main><ul><li>" + long + "<li>" + long + "</ul><blockquote>" + long + "</blockquote><pre>" + long + "</pre></main>"},
		{"comments", "<article><p>" + long + "</p><p>" + long + "</p></article><div id=comments class=comments><p>" + long + "</p></div>"},
		{"scripts and styles between", "<article><script>a</script> a <p>" + long + "<style>b</style> b</p><p>" + long + "</p></article>"},
		{"wild paragraphs", "<div>" + strings.Repeat("<p>"+long+"</p>", 4) + "</div>"},
		{"the last resort", "<p>" + prose + "</p><nav>Home</nav>"},
		{"its JSON-LD", `<script type="application/ld+json">{"articleBody":"` + long + `"}</script><div>` + prose + "</div>"},
		{"nothing", ""},
		{"many lines in one node", "<article><pre>" + strings.Repeat(long+"\nPrint\n", 4) + "</pre><p>" + long + "</p></article>"},
		{"another script", "<article>" + strings.Repeat("<p>"+strings.Repeat("Порт откроют в понедельник, сказала министр. ", 9)+"</p>", 3) + "</article>"},
	}
	for _, test := range tests {
		doc := parse(test.body)
		if got, want := byTrafilatura(doc), fromWholePage(doc); !maps.Equal(got, want) {
			t.Errorf("%s: %d nodes kept, %d of the whole page", test.name, len(got), len(want))
		}
	}
}

func TestBlanked(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"short lines stay", "More on this", "More on this"},
		{"the end of a long line stays", strings.Repeat("ab, ", 20) + "More on this", strings.Repeat("αα, ", 12) + strings.Repeat("00, ", 5) + "ab, ab, ab, More on this"},
		{"each line has its end", strings.Repeat("a", 60) + "\nPrint", strings.Repeat("α", 37) + strings.Repeat("a", 23) + "\nPrint"},
	}
	for _, test := range tests {
		got := blanked(test.text)
		if got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
		if chars(got) != chars(test.text) {
			t.Errorf("%s: %d characters of %d", test.name, chars(got), chars(test.text))
		}
	}
}

func FuzzLeanCopy(f *testing.F) {
	f.Add("<article><p>" + strings.Repeat(prose, 5) + "<time>x</time>y<small>z</small></article>")
	f.Add("<figure><table><td>a</figure>b")
	f.Fuzz(func(t *testing.T, body string) {
		m, clean := leanCopy(parse(body))
		for n := range nodes(clean) {
			if n.Type == html.ElementNode && fates[n.Data] != 0 && n.Data != "head" && n.Parent.Data != "head" {
				t.Fatalf("<%s> is left", n.Data)
			}
		}
		if k := m.in(clean); len(k) != len(m.nodes) {
			t.Fatalf("%d marks, %d read", len(m.nodes), len(k))
		}
	})
}
