package statement

import (
	"slices"

	"hearsay/internal/cast"
	"hearsay/internal/news"
)

// An interview that the page marks up as questions and answers has neither
// cues nor sources: each answer is what the one person interviewed says.

// answers finds the units of each answer: the first and those after it.
func (r *reader) answers(blocks []news.Block) map[int][]int {
	if len(blocks) != len(r.doc.Paragraphs()) {
		return nil
	}
	first := map[int]int{}
	units := map[int][]int{}
	for i := range r.units {
		p := r.units[i].paragraph
		if blocks[p].Kind != news.Answer {
			continue
		}
		if start, ok := first[p]; ok {
			units[start] = append(units[start], i)
		} else {
			first[p], units[i] = i, nil
		}
	}
	return units
}

// withAnswers adds the answers, each before what is found in it; an answer that
// begins with its speaker's name is a transcript already.
func (r *reader) withAnswers(all []found, blocks []news.Block) []found {
	answers := r.answers(blocks)
	if len(answers) == 0 {
		return all
	}
	all = slices.DeleteFunc(all, func(f found) bool { return blocks[r.units[f.unit].paragraph].Kind == news.Question })
	var out []found
	next := 0
	for i := range r.units {
		rest, ok := answers[i]
		if ok && (next == len(all) || all[next].unit != i || all[next].cue.how != transcript) {
			out = append(out, found{unit: i, cue: cue{how: answer}, content: []stretch{{0, len(r.units[i].words)}}, elsewhere: rest})
		}
		for ; next < len(all) && all[next].unit == i; next++ {
			if !ok || all[next].cue.how != orphan {
				out = append(out, all[next])
			}
		}
	}
	return out
}

// interviewee is the only person named before the first question; nobody when
// there are several.
func (w *writer) interviewee() (*news.Speaker, float64) {
	start := 0
	for _, b := range w.article.Blocks {
		if b.Kind == news.Question || b.Kind == news.Answer {
			start = b.Start
			break
		}
	}
	var only *cast.Mention
	for _, m := range w.cast.Mentions() {
		if m.End > start || m.Kind != cast.Name || m.Type != news.Person {
			continue
		}
		if only != nil && only.Entity != m.Entity {
			return nil, 0
		}
		only = &m
	}
	if only == nil {
		return nil, 0
	}
	s, sure := w.cast.Speaker(only.Span, cast.Context{Quoted: w.quoted})
	if s == nil {
		return nil, 0
	}
	speaker := *s
	speaker.Reason = "the only person named before the questions"
	return &speaker, sure * 0.9
}
