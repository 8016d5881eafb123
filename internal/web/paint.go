package web

import (
	"slices"
	"sort"
	"strings"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

// A text is painted in two steps. Statements that overlap or stand inside one
// another form one run, which takes the focus and carries their notes; a run is
// cut into pieces wherever a piece of content or a copied stretch begins or
// ends, and each piece gets the colour of the innermost content. The pieces of
// all paragraphs, with the white space between them, are the text again.

// paragraph is a block of an article, painted.
type paragraph struct {
	Kind news.BlockKind
	Runs []run
}

// run is a stretch of text with the statements in it; plain text has no notes
// and no label.
type run struct {
	Told   bool
	Mark   *mark
	Notes  []note
	Pieces []piece
}

// piece is a stretch of text that looks the same throughout.
type piece struct {
	Text   string
	Class  string // of the style sheet, empty for plain ink
	Shared *shared
}

// painter paints one text. It remembers which notes it has given, so that a
// statement that runs over two blocks has one note.
type painter struct {
	text   string
	told   []told // outermost first
	shared []shared
	given  map[news.StatementID]bool
	known  map[news.SpeakerID]bool // speakers whose role a note has given
}

// told is a statement with its note.
type told struct {
	*news.Statement
	note note
}

func newPainter(t string, all []told, same []shared) *painter {
	all = slices.DeleteFunc(slices.Clone(all), func(t told) bool { return t.Span.Len() == 0 }) // nothing to paint
	sort.SliceStable(all, func(i, j int) bool { return all[i].Span.Len() > all[j].Span.Len() })
	return &painter{text: t, told: all, shared: same, given: map[news.StatementID]bool{}, known: map[news.SpeakerID]bool{}}
}

// paragraphs paints the blocks, and whatever text stands outside of them as
// paragraphs of its own: nothing is left out.
func (p *painter) paragraphs(blocks []news.Block) []paragraph {
	var out []paragraph
	at := 0
	add := func(kind news.BlockKind, s text.Span) {
		if strings.TrimSpace(s.Of(p.text)) != "" {
			out = append(out, paragraph{kind, p.paint(s)})
		}
	}
	for _, b := range blocks {
		add(news.Paragraph, text.Span{Start: at, End: b.Start})
		add(b.Kind, b.Span)
		at = b.End
	}
	add(news.Paragraph, text.Span{Start: at, End: len(p.text)})
	return out
}

// paint cuts the stretch s into runs.
func (p *painter) paint(s text.Span) []run {
	within := overlapping(p.told, s)
	var runs []run
	var marks marker
	at := s.Start
	for _, r := range unions(within, s) {
		runs = p.appendPlain(runs, text.Span{Start: at, End: r.Start})
		here := overlapping(within, r)
		runs = append(runs, run{
			Told: true, Mark: marks.next(here[0].note, r.Start),
			Notes: p.notes(here), Pieces: p.pieces(here, r),
		})
		at = r.End
	}
	return p.appendPlain(runs, text.Span{Start: at, End: s.End})
}

func (p *painter) appendPlain(runs []run, s text.Span) []run {
	if s.Len() == 0 {
		return runs
	}
	return append(runs, run{Pieces: p.pieces(nil, s)})
}

// notes are those of the statements that have not been given yet, in the order
// of the text. A speaker's role is told once.
func (p *painter) notes(in []told) []note {
	var notes []note
	in = slices.Clone(in)
	sort.SliceStable(in, func(i, j int) bool { return in[i].Span.Start < in[j].Span.Start })
	for _, t := range in {
		if p.given[t.ID] {
			continue
		}
		p.given[t.ID] = true
		n := t.note
		if p.known[n.Voice.ID] {
			n.Role = ""
		}
		p.known[n.Voice.ID] = true
		notes = append(notes, n)
	}
	return notes
}

// pieces cuts r where contents and copied stretches begin and end.
func (p *painter) pieces(in []told, r text.Span) []piece {
	cuts := p.cuts(in, r)
	classes := classesBetween(cuts, in)
	pieces := make([]piece, len(cuts)-1)
	for i := range pieces {
		s := text.Span{Start: cuts[i], End: cuts[i+1]}
		pieces[i] = piece{Text: s.Of(p.text), Class: classes[i]}
		p.share(&pieces[i], s)
	}
	return pieces
}

func (p *painter) cuts(in []told, r text.Span) []int {
	cuts := []int{r.Start, r.End}
	add := func(s text.Span) {
		if s = clip(s, r); s.Start < s.End {
			cuts = append(cuts, s.Start, s.End)
		}
	}
	for _, t := range in {
		for _, c := range t.Content {
			add(c.Span)
		}
	}
	for _, s := range p.shared {
		add(s.Span)
	}
	slices.Sort(cuts)
	return slices.Compact(cuts)
}

// classesBetween paints the contents over each other, the outermost first.
func classesBetween(cuts []int, in []told) []string {
	classes := make([]string, len(cuts)-1)
	for _, t := range in {
		for _, c := range t.Content {
			from, _ := slices.BinarySearch(cuts, c.Start)
			for i := from; i < len(classes) && cuts[i] < c.End; i++ {
				classes[i] = t.note.class(c.Quoted)
			}
		}
	}
	return classes
}

// share marks a piece of a copied stretch; the first piece carries its note.
func (p *painter) share(piece *piece, s text.Span) {
	for i := range p.shared {
		if same := &p.shared[i]; same.Contains(s) {
			piece.Class = strings.TrimSpace(piece.Class + " same")
			if !same.noted {
				same.noted, piece.Shared = true, same
			}
			return
		}
	}
}
