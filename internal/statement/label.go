package statement

import (
	"slices"
	"sort"
	"strings"

	"hearsay/internal/attribution"
	"hearsay/internal/cast"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// withTranscripts adds "NAME: words" at the start of paragraphs, in place of
// what was found in the label; the other sentences of the paragraph are words of
// the same, and "I" in them is who speaks.
func (w *writer) withTranscripts(all []found) []found {
	var labelled []found
	known := map[string]bool{}
	for i, u := range w.r.Units {
		if u.Inside >= 0 || i > 0 && w.r.Units[i-1].Paragraph == u.Paragraph {
			continue
		}
		f, ok := w.transcript(i, known)
		if !ok {
			continue
		}
		p := w.r.Doc.Paragraphs()[u.Paragraph]
		f.Content = []text.Span{{Start: f.Content[0].Start, End: p.End}}
		labelled = append(labelled, f)
		for _, word := range w.nameIn(f.Source) {
			known[word] = true
		}
	}
	w.prolong(labelled)
	var names, colons []text.Span
	for i := range labelled {
		names, colons = append(names, labelled[i].Source), append(colons, labelled[i].Cue)
	}
	all = slices.DeleteFunc(all, func(f found) bool { return overlapsOne(names, f.Source) || overlapsOne(colons, f.Cue) })
	return inOrder(append(labelled, all...))
}

// A text with fewestTurns labels of several speakers is a transcript: the
// paragraphs between two turns, up to longestTurn of them, are words of the
// first. Where one alone is labelled, what stands between may be questions.
const (
	fewestTurns = 3
	longestTurn = 8
)

// prolong adds to the turns of a transcript the paragraphs up to the next one.
func (w *writer) prolong(turns []found) {
	several := slices.ContainsFunc(turns, func(f found) bool { return w.fold(f.Source) != w.fold(turns[0].Source) })
	if len(turns) < fewestTurns || !several {
		return
	}
	paragraphs := w.r.Doc.Paragraphs()
	for i := range turns[:len(turns)-1] {
		from, to := w.r.Units[turns[i].Unit].Paragraph+1, w.r.Units[turns[i+1].Unit].Paragraph
		if to-from < longestTurn {
			turns[i].Content = append(turns[i].Content, paragraphs[from:to]...)
		}
	}
}

// overlapsOne reports whether a span overlaps one of others, which are in order.
func overlapsOne(others []text.Span, s text.Span) bool {
	k := sort.Search(len(others), func(k int) bool { return others[k].End > s.Start })
	return k < len(others) && others[k].Overlaps(s)
}

// longestLabel is how many words a speaker has beside a colon.
const longestLabel = 4

// transcript finds "NAME: words" at the start of a unit, after labels with the
// names before.
func (w *writer) transcript(i int, before map[string]bool) (found, bool) {
	u := w.r.Units[i]
	words, start := w.r.Words[u.First:u.Last], w.unmarked(w.r.Span(u)).Start
	item := words[0].Start < start
	for len(words) > 1 && words[0].Start < start {
		words = words[1:]
	}
	for k := 1; k <= longestRole && k+1 < len(words); k++ {
		if w.r.Doc.Of(words[k].Span) != ":" {
			continue
		}
		if !w.label(words[:k]) && !w.shouted(words[:k]) && !w.recalled(words[:k], before) || !w.capitals(words[:k]) || words[k+1].Quote >= 0 {
			return found{}, false
		}
		a := attribution.Attribution{Unit: i, Cue: words[k].Span, Head: words[k].Token, Source: words[0].Cover(words[k-1].Span)}
		a.Content = []text.Span{words[k+1].Cover(words[len(words)-1].Span)}
		f := found{Attribution: a, how: transcript}
		return f, w.speaks(&f) || item && w.isBody(f.Source)
	}
	return found{}, false
}

// longestRole is how many words a name in capitals has with a role after it.
const longestRole = 12

// shouted reports whether words are a name and a role as transcripts of
// broadcasts give them: "ANA PETROVA, KBC CORRESPONDENT".
func (w *writer) shouted(words []attribution.Word) bool {
	s := words[0].Cover(words[len(words)-1].Span).Of(w.r.Doc.Text())
	name, role, ok := strings.Cut(s, ", ")
	return ok && role != "" && strings.Contains(name, " ") && s == strings.ToUpper(s) && !strings.ContainsAny(s, "“”\".;?!")
}

// recalled reports whether words are one in capitals that a label before has:
// a later turn of the same speaker.
func (w *writer) recalled(words []attribution.Word, before map[string]bool) bool {
	name := w.r.Doc.Of(words[0].Span)
	return len(words) == 1 && before[name] && name == strings.ToUpper(name)
}

// nameIn are the words of the name in a label, before its role.
func (w *writer) nameIn(label text.Span) []string {
	name, _, _ := strings.Cut(w.r.Doc.Of(label), ",")
	return strings.Fields(name)
}

// labelled is who speaks under a label: who spoke under one that had this word,
// else whom it names.
func (w *writer) labelled(f *found, kind news.StatementKind) (*news.Speaker, float64) {
	name := w.nameIn(f.Source)
	if len(name) == 1 && w.labels[name[0]] != nil {
		s := *w.labels[name[0]]
		s.Reason = "short for " + s.Name
		return &s, 0.9
	}
	s, sure := w.speaker(f, kind)
	for _, word := range name {
		w.labels[word] = s
	}
	return s, sure
}

// label reports whether words can name a speaker: few of them, all nominal.
func (w *writer) label(words []attribution.Word) bool {
	if len(words) == 0 || len(words) > longestLabel || len(words) == 1 && isSign(w.r.Doc.Of(words[0].Span)) {
		return false
	}
	named := false
	for _, word := range words {
		if word.Quote >= 0 {
			return false
		}
		t := w.r.Doc.Tokens()[word.Token]
		switch {
		case t.UPOS == text.PROPN || personNoun(text.Normal(w.r.Doc.Of(t.Span))):
			named = true
		case t.UPOS != text.NOUN && t.UPOS != text.ADJ && t.UPOS != text.DET && t.UPOS != text.NUM && t.UPOS != text.PART && w.r.Doc.Of(t.Span) != "." && w.r.Doc.Of(t.Span) != "-":
			return false
		}
	}
	return named
}

// personNoun guesses by its ending whether a noun names one who speaks.
func personNoun(low string) bool {
	for _, end := range []string{"er", "or", "ist", "man", "woman", "chief", "ian", "ent", "ant", "police", "head", "boss"} {
		if strings.HasSuffix(low, end) {
			return true
		}
	}
	return false
}

func (w *writer) capitals(words []attribution.Word) bool {
	return !slices.ContainsFunc(words, func(word attribution.Word) bool {
		return !text.Capital(w.r.Doc.Of(word.Span)) && w.r.Doc.Tokens()[word.Token].Kind != text.Punct
	})
}

// speaks reports whether the label before a colon is somebody who speaks, and
// neither the outlet that asks nor a heading: a person, in a title one who
// speaks in the body; a name in capitals is a label always.
func (w *writer) speaks(f *found) bool {
	label := w.r.Doc.Of(f.Source)
	if o := w.article.Outlet; o != nil && strings.HasSuffix(strings.ToLower(o.Name), strings.ToLower(label)) {
		return false
	}
	shouted := label == strings.ToUpper(label)
	s, sure := w.cast.Speaker(f.Source, cast.Context{Title: w.title, Content: f.Content})
	switch {
	case s == nil:
		return !w.title && shouted
	case w.body != nil:
		return slices.ContainsFunc(w.body.done, func(b news.Statement) bool { return b.Speaker != nil && b.Speaker.Name == s.Name })
	}
	return shouted || s.Type == news.Person && sure >= 0.6
}

// isBody reports whether the label of an item names a body.
func (w *writer) isBody(label text.Span) bool {
	s, _ := w.cast.Speaker(label, cast.Context{})
	return s != nil && s.Type == news.Organisation
}
