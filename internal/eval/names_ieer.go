package eval

import (
	"archive/zip"
	"fmt"
	"io"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"hearsay/internal/text"
)

// readIeer reads the IEER texts: headline and text of each document, with
// names between <b_enamex type="…"> and <e_enamex>. Names within names and
// optional ones (status="opt") count like others, as is usual for this set.
func readIeer(dir string) ([]namedText, error) {
	z, err := zip.OpenReader(filepath.Join(dir, "lang", "ieer.zip"))
	if err != nil {
		return nil, err
	}
	defer z.Close()
	slices.SortFunc(z.File, func(a, b *zip.File) int { return strings.Compare(a.Name, b.Name) })
	var texts []namedText
	for _, f := range z.File {
		if f.FileInfo().IsDir() || strings.HasSuffix(f.Name, "README") {
			continue
		}
		data, err := readZipped(f)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f.Name, err)
		}
		for _, d := range ieerDoc.FindAllString(data, -1) {
			texts = append(texts, parseIeer(d))
		}
	}
	return texts, nil
}

func readZipped(f *zip.File) (string, error) {
	r, err := f.Open()
	if err != nil {
		return "", err
	}
	defer r.Close()
	data, err := io.ReadAll(r)
	return strings.ToValidUTF8(string(data), "?"), err
}

var (
	ieerDoc   = regexp.MustCompile(`(?s)<DOC>.*?</DOC>`)
	ieerPart  = regexp.MustCompile(`(?s)<(HEADLINE|TEXT)>(.*?)</(?:HEADLINE|TEXT)>`)
	ieerMark  = regexp.MustCompile(`<(b|e)_(\w+)(?: TYPE="| type=")?(\w*)[^>]*>`)
	ieerBreak = regexp.MustCompile(`\n\s*\n|\n[\t ]{2,}`)
	ieerTypes = map[string]text.NameType{"PERSON": text.Person, "LOCATION": text.Place, "ORGANIZATION": text.Organisation}
	ieerSigns = strings.NewReplacer("&AMP;", "&", "&amp;", "&", "&LT;", "<", "&lt;", "<", "&GT;", ">", "&gt;", ">", "&MD;", "-", "&UR;", "", "&LR;", "", "&QL;", "", "&QC;", "")
)

func parseIeer(doc string) namedText {
	var t namedText
	for _, part := range ieerPart.FindAllStringSubmatch(doc, -1) {
		for paragraph := range strings.SplitSeq(ieerBreak.ReplaceAllString(part[2], "\x00"), "\x00") {
			if strings.TrimSpace(ieerMark.ReplaceAllString(paragraph, "")) != "" {
				t.addIeer(strings.ReplaceAll(strings.TrimSpace(paragraph), "\n", " "))
			}
		}
	}
	return t
}

// addIeer appends a paragraph without its marks.
func (t *namedText) addIeer(paragraph string) {
	var b strings.Builder
	b.WriteString(t.text)
	if t.text != "" {
		b.WriteString("\n\n")
	}
	start, opened, kind := b.Len(), -1, text.NoName
	at := 0
	for _, m := range ieerMark.FindAllStringSubmatchIndex(paragraph, -1) {
		b.WriteString(ieerSigns.Replace(paragraph[at:m[0]]))
		at = m[1]
		switch mark := paragraph[m[2]:m[3]] + paragraph[m[4]:m[5]]; {
		case mark == "benamex" && opened < 0:
			opened, kind = b.Len(), ieerTypes[paragraph[m[6]:m[7]]]
		case mark == "eenamex" && opened >= 0:
			if kind != text.NoName {
				t.gold = append(t.gold, goldName{text.Span{Start: opened, End: b.Len()}, kind})
			}
			opened = -1
		}
	}
	b.WriteString(ieerSigns.Replace(paragraph[at:]))
	t.text = b.String()
	t.paragraphs = append(t.paragraphs, text.Span{Start: start, End: len(t.text)})
}
