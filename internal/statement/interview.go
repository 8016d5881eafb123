package statement

import (
	"regexp"
	"slices"
	"strings"

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

// fewestQuestions make an interview of paragraphs that the page does not mark.
const fewestQuestions = 3

// questioned marks, where the page marks none, paragraphs that end in a
// question mark as questions and the paragraph after each as its answer, when
// there are enough of them, a quarter of the text or more, and most answers are
// told in the first person.
func (r *reader) questioned(blocks []news.Block) []news.Block {
	marked := slices.Clone(blocks)
	questions, own := 0, 0
	for i := range marked {
		if marked[i].Kind == news.Question || marked[i].Kind == news.Answer {
			return blocks
		}
		p := marked[i].Span.Of(r.t)
		switch {
		case marked[i].Kind == news.Paragraph && strings.HasSuffix(p, "?") && !strings.ContainsAny(p, "“\""):
			marked[i].Kind = news.Question
		case i > 0 && marked[i-1].Kind == news.Question:
			marked[i].Kind = news.Answer
			questions++
			if firstPerson.MatchString(p) {
				own++
			}
		}
	}
	if questions < fewestQuestions || questions*4 < len(blocks) || own*2 <= questions {
		return blocks
	}
	return marked
}

var firstPerson = regexp.MustCompile(`\b(I|[Ww]e|my|our|me|us)\b`)

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
	for _, b := range w.blocks {
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
