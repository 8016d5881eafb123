package labels

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"hearsay/internal/text"
)

// StandOff writes an article's labels in the format of the label files, which
// holds nothing of the text.
func (a *Article) StandOff() string {
	var b strings.Builder
	fmt.Fprintf(&b, "article %s %s\n", a.ID, hash(a.Text))
	for i := range a.Statements {
		b.WriteString(strings.Join(a.fields(&a.Statements[i]), " "))
		b.WriteByte('\n')
	}
	for _, s := range a.Scare {
		fmt.Fprintf(&b, "scare=%s\n", offsets(a.Text, s))
	}
	return b.String()
}

func (a *Article) fields(s *Statement) []string {
	t := a.Text
	var all []string
	if s.Title {
		t, all = a.Title, append(all, "title")
	}
	span := func(key string, s text.Span) {
		if s.Len() > 0 {
			all = append(all, key+"="+offsets(t, s))
		}
	}
	span("cue", s.Cue)
	span("source", s.Source)
	all = append(all, "content="+offsets(t, s.Content...))
	if name := a.name(s); name != "" {
		all = append(all, "speaker="+name)
	}
	if s.Type != "" {
		all = append(all, "type="+string(s.Type))
	}
	span("to", s.Addressee)
	for _, l := range s.Via {
		all = append(all, "via="+strings.ReplaceAll(l.Relation, " ", "_")+":"+offsets(t, l.Span))
	}
	span("said", s.Said)
	if s.Inside >= 0 {
		all = append(all, "in="+strconv.Itoa(s.Inside+1))
	}
	if s.GoesOnUnattested {
		all = append(all, "free")
	}
	return all
}

// name is where the speaker's name first stands.
func (a *Article) name(s *Statement) string {
	if s.Open {
		return "?"
	}
	if s.Speaker == "" {
		return ""
	}
	for _, in := range []struct{ mark, text string }{{"", a.Text}, {"t", a.Title}} {
		if i := strings.Index(in.text, s.Speaker); i >= 0 {
			return in.mark + offsets(in.text, text.Span{Start: i, End: i + len(s.Speaker)})
		}
	}
	return ""
}

func offsets(t string, spans ...text.Span) string {
	all := make([]string, len(spans))
	for i, s := range spans {
		first := utf8.RuneCountInString(t[:s.Start])
		all[i] = fmt.Sprintf("%d-%d", first, first+utf8.RuneCountInString(s.Of(t)))
	}
	return strings.Join(all, ",")
}
