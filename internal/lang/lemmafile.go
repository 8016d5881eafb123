package lang

import "hearsay/internal/model"

// LemmaRules is what a lemmatiser is made of.
type LemmaRules struct {
	Edits    []LemmaEdit
	Ungroup  bool
	Ready    []string // frequent lemmas that are no part of their forms
	EditOf   *model.Endings
	CasingOf *model.Endings
}

// Encode returns the section of a model file.
func (r LemmaRules) Encode() []byte {
	var e model.Encoder
	removed, added := make([]string, len(r.Edits)), make([]string, len(r.Edits))
	for i, edit := range r.Edits {
		removed[i], added[i] = edit.Remove, edit.Add
	}
	e.Strings(removed)
	e.Strings(added)
	if r.Ungroup {
		e.Uint8(1)
	} else {
		e.Uint8(0)
	}
	e.Strings(r.Ready)
	r.EditOf.Encode(&e)
	r.CasingOf.Encode(&e)
	return e.Data()
}

// DecodeLemmatiser reads a section of a model file.
func DecodeLemmatiser(section []byte) (*Lemmatiser, error) {
	d := model.NewDecoder(section)
	removed, added := d.Strings(), d.Strings()
	if len(removed) != len(added) {
		d.Fail()
	}
	l := &Lemmatiser{ungroup: d.Uint8() == 1, ready: map[string]string{}}
	for _, s := range d.Strings() {
		l.ready[s] = s
	}
	l.edit, l.casing = model.DecodeEndings(d), model.DecodeEndings(d)
	if d.Err() != nil {
		return nil, d.Err()
	}
	for i := range removed {
		l.edits = append(l.edits, LemmaEdit{removed[i], added[i]})
	}
	return l, nil
}
