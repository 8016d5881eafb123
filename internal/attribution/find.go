package attribution

import (
	"fmt"

	"hearsay/internal/model"
	"hearsay/internal/text"
)

// Attribution is what a text ascribes to a source, as far as the sentence
// tells.
type Attribution struct {
	Unit      int
	Cue       text.Span
	Head      int       // the token of the cue that the rest of it hangs on
	Source    text.Span // empty for none
	Addressee text.Span // empty for none
	Content   []text.Span
}

// Classes of the words of a unit.
const (
	outside = iota
	begins
	goesOn
	cueClasses
)

// Classes of the words around a cue.
const (
	nothing = iota
	source
	content
	addressee
	cue
	roleClasses
)

// Model finds attributions with two markers: one finds cues, the other the
// parts of the attribution of each cue. Goroutines may share it.
type Model struct{ Cues, Roles *model.Marker }

// Find returns the attributions of a text in the order of their cues, those
// without content too.
func (m *Model) Find(r *Reading) []Attribution {
	if len(r.Words) == 0 {
		return nil
	}
	f := finder{describer: describe(r), model: m}
	base := f.words(m.Cues.Words)
	m.Cues.Take(&f.cues, base)
	m.Roles.Take(&f.roles, base)
	for i := range r.Units {
		f.unit(i)
	}
	return f.found
}

type finder struct {
	*describer
	model       *Model
	cues, roles model.MarkWork
	extra       model.Run
	picked      []int
	found       []Attribution
}

func (f *finder) unit(i int) {
	u := f.r.Units[i]
	f.picked = f.picked[:0]
	for k := u.First; k < u.Last; k++ {
		f.picked = append(f.picked, k)
	}
	classes := f.model.Cues.Mark(&f.cues, f.picked, nil)
	for k := 0; k < len(classes); k++ {
		if classes[k] == outside {
			continue
		}
		first := k
		for k+1 < len(classes) && classes[k+1] == goesOn {
			k++
		}
		f.found = append(f.found, f.attribution(i, u.First+first, u.First+k+1))
	}
}

// attribution reads what stands around the cue of the words [first, last) of
// unit i.
func (f *finder) attribution(i, first, last int) Attribution {
	words := f.r.Words
	a := Attribution{Unit: i, Cue: words[first].Cover(words[last-1].Span), Head: f.headOf(first, last)}
	f.extra.Reset()
	f.picked = f.window(f.picked[:0], &f.extra, i, first, last)
	classes := f.model.Roles.Mark(&f.roles, f.picked, &f.extra)
	for k := 0; k < len(classes); {
		from := k
		for k++; k < len(classes) && classes[k] == classes[from]; k++ {
		}
		a.take(classes[from], words[f.picked[from]].Cover(words[f.picked[k-1]].Span))
	}
	return a
}

// take adds a part. The longest source and the first addressee count.
func (a *Attribution) take(class int, s text.Span) {
	switch class {
	case source:
		if s.Len() > a.Source.Len() {
			a.Source = s
		}
	case content:
		a.Content = append(a.Content, s)
	case addressee:
		if a.Addressee.Len() == 0 {
			a.Addressee = s
		}
	}
}

// mostAfter is how many quotations after a unit are read with it.
const mostAfter = 4

// window appends the words that are read with a cue in unit i: its unit, a
// quotation alone before it in its paragraph, and those that follow it, in the
// paragraphs after it too. It describes their places.
func (f *describer) window(picked []int, extra *model.Run, i, first, last int) []int {
	r, a := f.r, f.around(first, last)
	u := r.Units[i]
	add := func(j, far int) {
		for k := r.Units[j].First; k < r.Units[j].Last; k++ {
			a.describe(extra, k, far)
			extra.End(0)
			picked = append(picked, k)
		}
	}
	if j := r.Before(i); u.Inside < 0 && j >= 0 && r.Units[j].Paragraph == u.Paragraph && r.Bare(j) {
		add(j, -1)
	}
	add(i, 0)
	if u.Inside >= 0 {
		return picked
	}
	j := r.After(i)
	for n := 0; n < mostAfter && j < len(r.Units) && r.Bare(j) && r.Units[j].Paragraph <= u.Paragraph+n+1; n++ {
		far := 1
		if r.Units[j].Paragraph != u.Paragraph {
			far = 2
		}
		add(j, far)
		j = r.After(j)
	}
	return picked
}

// Encode writes a model without its words.
func (m *Model) Encode() []byte {
	var e model.Encoder
	m.Cues.Encode(&e)
	m.Roles.Encode(&e)
	return e.Data()
}

// Decode reads what Encode wrote. The words are those that the model was
// trained with.
func Decode(data []byte, words *model.Words) (*Model, error) {
	if words == nil {
		return nil, fmt.Errorf("%w: attributions without words", model.ErrFormat)
	}
	d := model.NewDecoder(data)
	var m Model
	var err error
	if m.Cues, err = model.DecodeMarker(d, words); err != nil {
		return nil, fmt.Errorf("read cues: %w", err)
	}
	if m.Roles, err = model.DecodeMarker(d, words); err != nil {
		return nil, fmt.Errorf("read parts of attributions: %w", err)
	}
	if m.Cues.Out.Out != cueClasses || m.Roles.Out.Out != roleClasses {
		return nil, fmt.Errorf("%w: attributions of other classes", model.ErrFormat)
	}
	return &m, nil
}
