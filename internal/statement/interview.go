package statement

import (
	"regexp"
	"slices"
	"strings"

	"hearsay/internal/attribution"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// An interview that the page marks up as questions and answers has neither
// cues nor sources: each answer is what the one person interviewed says.

// findInterview sets the blocks with questions and answers marked, and who
// answers. Paragraphs that the page does not mark are none where nobody can.
func (w *writer) findInterview(blocks []news.Block) {
	if signed, ok := w.signed(blocks); ok {
		w.blocks = signed
		w.guest, w.guestSure = w.interviewee()
		return
	}
	w.blocks = w.questioned(blocks)
	if w.guest, w.guestSure = w.interviewee(); w.guest == nil {
		w.blocks = blocks
	}
}

// sign is what questions and answers begin with where the page signs them.
var sign = regexp.MustCompile(`^(Q|Question|A|Answer)[:.]\s+`)

// isSign reports whether the words before a colon are a sign, and so nobody who
// speaks.
func isSign(label string) bool { return sign.MatchString(label + ": ") }

// fewestSigned is how many questions are signed at least: one alone may be an
// initial.
const fewestSigned = 2

// signed marks paragraphs that begin with "Q:" and "A:" as questions and
// answers, and those that follow an answer as more of it.
func (w *writer) signed(blocks []news.Block) ([]news.Block, bool) {
	marked := slices.Clone(blocks)
	questions, answers := 0, 0
	for i := range marked {
		found := sign.FindString(marked[i].Span.Of(w.r.Doc.Text()))
		switch {
		case strings.HasPrefix(found, "Q"):
			marked[i].Kind, questions = news.Question, questions+1
		case found != "" && questions > 0:
			marked[i].Kind, answers = news.Answer, answers+1
		case i > 0 && marked[i-1].Kind == news.Answer && marked[i].Kind == news.Paragraph:
			marked[i].Kind = news.Answer
		}
	}
	return marked, questions >= fewestSigned && answers > 0
}

// unsigned is a paragraph without its sign.
func (w *writer) unsigned(p text.Span) text.Span {
	if words := len(sign.FindString(p.Of(w.r.Doc.Text()))); words < p.Len() {
		p.Start += words
	}
	return p
}

// fewestQuestions make an interview of paragraphs that the page does not mark.
const fewestQuestions = 3

// questioned marks, where the page marks none, paragraphs that end in a
// question mark as questions and the paragraph after each as its answer, when
// there are enough of them, a quarter of the text or more, and most answers are
// told in the first person.
func (w *writer) questioned(blocks []news.Block) []news.Block {
	marked := slices.Clone(blocks)
	questions, own := 0, 0
	for i := range marked {
		if marked[i].Kind == news.Question || marked[i].Kind == news.Answer {
			return blocks
		}
		p := marked[i].Span.Of(w.r.Doc.Text())
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
	w.between(marked)
	return marked
}

// between marks what stands between the answers of an interview and the next
// questions: what is put to the guest without a question mark, and answers that
// go on.
func (w *writer) between(marked []news.Block) {
	for i := 1; i < len(marked); i++ {
		if marked[i].Kind != news.Paragraph || marked[i-1].Kind == news.Paragraph {
			continue
		}
		p := marked[i].Span.Of(w.r.Doc.Text())
		own, last := firstPerson.MatchString(p), i+1 == len(marked)
		switch {
		case marked[i-1].Kind == news.Question, own:
			marked[i].Kind = news.Answer
		case !last && hearer.MatchString(p) && marked[i+1].Kind == news.Paragraph && firstPerson.MatchString(marked[i+1].Span.Of(w.r.Doc.Text())):
			marked[i].Kind = news.Question
		}
	}
}

var (
	firstPerson = regexp.MustCompile(`\b(I|[Ww]e|my|our|me|us)\b`)
	hearer      = regexp.MustCompile(`\b([Yy]ou|[Yy]our)\b`)
)

// withAnswers adds the answers, each before what is found in it; an answer that
// begins with its speaker's name is a transcript already. What is asked is not
// said.
func (w *writer) withAnswers(all []found) []found {
	if len(w.blocks) != len(w.r.Doc.Paragraphs()) {
		return all
	}
	kind := func(f *found) news.BlockKind { return w.blocks[w.r.Units[f.Unit].Paragraph].Kind }
	labelled := map[int]bool{}
	for i := range all {
		labelled[w.r.Units[all[i].Unit].Paragraph] = labelled[w.r.Units[all[i].Unit].Paragraph] || all[i].how == transcript
	}
	all = slices.DeleteFunc(all, func(f found) bool {
		return kind(&f) == news.Question || kind(&f) == news.Answer && f.how == orphan
	})
	var out []found
	seen := -1
	for i, u := range w.r.Units {
		if w.blocks[u.Paragraph].Kind != news.Answer || u.Paragraph == seen || labelled[u.Paragraph] {
			continue
		}
		seen = u.Paragraph
		a := attribution.Attribution{Unit: i, Content: []text.Span{w.unsigned(w.r.Doc.Paragraphs()[u.Paragraph])}}
		out = append(out, found{how: answer, Attribution: a})
	}
	return inOrder(append(out, all...))
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
	s, sure := w.cast.Before(start)
	if s == nil {
		return nil, 0
	}
	s.Reason = "the only person named before the questions"
	return s, sure
}

// answerer is who answers in the interview.
func (w *writer) answerer() (*news.Speaker, float64) {
	if w.guest == nil {
		return nil, 0
	}
	s := *w.guest
	return &s, w.guestSure
}
