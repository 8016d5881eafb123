package attribution

import (
	"slices"
	"strings"
	"sync"

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
	Sure      float64 // chance of the cue, by the model, times the mean chance of the words of the content
}

// Classes of the words of a unit.
const (
	outside = iota
	begins
	goesOn
	cueClasses // how many
)

// Classes of the words around a cue.
const (
	nothing = iota
	source
	content
	addressee
	cue
	roleClasses // how many
)

// The heads of a model.
const (
	cues = iota
	roles
)

// Heads are what the heads of a model are made for.
func Heads() []model.HeadShape {
	return []model.HeadShape{cues: {Classes: cueClasses}, roles: {Classes: roleClasses, Features: true}}
}

// Model finds attributions with a marker of two heads: one finds cues, the other
// the parts of the attribution of each cue. Goroutines may share it.
type Model struct {
	Marker *model.Marker
	works  sync.Pool // of *work
}

// Find returns the attributions of a text, those without content too, in the
// order of their units and there of their cues.
func (m *Model) Find(r *Reading) []Attribution {
	if len(r.Words) == 0 {
		return nil
	}
	w, _ := m.works.Get().(*work)
	if w == nil {
		w = &work{}
	}
	defer m.works.Put(w)
	f := finder{describer: describe(r), model: m, work: w}
	base := f.words(m.Marker.Words, m.Marker.State)
	for i := 0; i < len(r.Units); {
		i = f.cuesFrom(base, i)
	}
	for i := 0; i < len(f.found); {
		i = f.partsFrom(i)
	}
	return f.found
}

// readAtOnce is how many words are enough to be read together: products want
// rows, their numbers should stay in the cache.
const readAtOnce = 192

// cuesFrom finds the cues of unit i and some after it, and returns the unit
// after them.
func (f *finder) cuesFrom(base *model.Run, i int) int {
	from, first := i, f.r.Units[i].First
	f.lengths = f.lengths[:0]
	for ; i < len(f.r.Units) && f.r.Units[i].Last-first < readAtOnce || i == from; i++ {
		f.lengths = append(f.lengths, f.r.Units[i].Last-f.r.Units[i].First)
	}
	f.model.Marker.Read(&f.marks, base, first, f.lengths)
	f.picked = numbers(f.picked[:0], first, f.r.Units[i-1].Last)
	f.model.Marker.Take(&f.marks, cues, f.picked)
	for k := from; k < i; k++ {
		f.markCues(k)
	}
	return i
}

// partsFrom finds the parts of the attribution i and of some after it, and
// returns the one after them.
func (f *finder) partsFrom(i int) int {
	from := i
	f.picked, f.units = f.picked[:0], f.units[:0]
	for i == from || i < len(f.found) && len(f.picked) < readAtOnce {
		f.pickWindow(f.found[i].Unit)
		i++
	}
	f.model.Marker.Take(&f.marks, roles, f.picked)
	for k := from; k < i; k++ {
		f.attribute(k)
	}
	return i
}

// pickWindow picks the words around a cue in unit i that are not picked yet.
func (f *finder) pickWindow(i int) {
	for _, near := range f.r.window(i) {
		if !slices.Contains(f.units, near.unit) {
			u := f.r.Units[near.unit]
			f.picked, f.units = numbers(f.picked, u.First, u.Last), append(f.units, near.unit)
		}
	}
}

// work is the room that a text needs while its attributions are found.
type work struct {
	marks         model.MarkWork
	own           model.Run
	lengths       []int
	picked, units []int
}

type finder struct {
	*describer
	*work
	model *Model
	found []Attribution
	where [][2]int // of each, the first word of its cue and the one after the last
}

// numbers appends the numbers from first up to last.
func numbers(to []int, first, last int) []int {
	for i := first; i < last; i++ {
		to = append(to, i)
	}
	return to
}

// markCues finds the cues of unit i.
func (f *finder) markCues(i int) {
	u := f.r.Units[i]
	f.picked = numbers(f.picked[:0], u.First, u.Last)
	classes := f.model.Marker.Mark(&f.marks, cues, f.picked, nil)
	if !slices.ContainsFunc(classes, func(c int) bool { return c != outside }) {
		return
	}
	chances := f.model.Marker.Chances(&f.marks, cues)
	for k := 0; k < len(classes); k++ {
		if classes[k] == outside {
			continue
		}
		first := k
		for k+1 < len(classes) && classes[k+1] == goesOn {
			k++
		}
		f.cue(i, u.First+first, u.First+k+1, least(chances[first:k+1]))
	}
}

func (f *finder) cue(i, first, last int, sure float64) {
	words := f.r.Words
	a := Attribution{Unit: i, Cue: words[first].Cover(words[last-1].Span), Head: f.headOf(first, last), Sure: sure}
	f.found, f.where = append(f.found, a), append(f.where, [2]int{first, last})
}

// attribute reads what stands around the cue of the attribution at index i.
func (f *finder) attribute(i int) {
	a, words := &f.found[i], f.r.Words
	f.own.Reset()
	f.picked = f.around(f.picked[:0], &f.own, a.Unit, f.where[i][0], f.where[i][1])
	classes := f.model.Marker.Mark(&f.marks, roles, f.picked, &f.own)
	a.Sure *= f.sureOf(classes)
	for k := 0; k < len(classes); {
		from := k
		for k++; k < len(classes) && classes[k] == classes[from] && !f.apart(f.picked[k-1], f.picked[k]); k++ {
		}
		a.take(classes[from], words[f.picked[from]].Cover(words[f.picked[k-1]].Span))
	}
}

// sureOf is the mean chance of the words of the content; 0 without one.
func (f *finder) sureOf(classes []int) float64 {
	sum, n := 0., 0
	for i, p := range f.model.Marker.Chances(&f.marks, roles) {
		if classes[i] == content {
			sum, n = sum+float64(p), n+1
		}
	}
	return sum / float64(max(n, 1))
}

func least(chances []float32) float64 {
	low := chances[0]
	for _, p := range chances {
		low = min(low, p)
	}
	return float64(low)
}

// apart reports whether words i and j lie in different paragraphs.
func (f *finder) apart(i, j int) bool {
	words := f.r.Words
	return strings.Contains(f.r.Doc.Text()[words[i].End:max(words[i].End, words[j].Start)], "\n")
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
