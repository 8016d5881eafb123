package when

// said finds the day on which the words around the i-th mention were said:
// that which its sentence tells outside the quotation, beside a verb of saying
// ("“We decide tomorrow,” Petrova said on Monday").
func (r *resolver) said(found []mention, i int) (moment, bool) {
	in := r.p.at(found[i].first)
	if !in.quoted || r.anchor.IsZero() {
		return moment{}, false
	}
	for _, k := range []int{i + 1, i - 1, i + 2, i - 2} {
		if k >= 0 && k < len(found) && r.tellsSaying(found[k], in.sentence) {
			return r.place(found[k])
		}
	}
	return moment{}, false
}

// tellsSaying reports whether a mention is the day of a verb of saying in that
// sentence.
func (r *resolver) tellsSaying(m mention, sentence int) bool {
	if a := r.p.at(m.first); a.quoted || a.sentence != sentence {
		return false
	}
	if m.unit != Day || m.kind != named && m.kind != shift {
		return false
	}
	for _, at := range []int{m.first - 1, m.first - 2, m.last} {
		if a := r.p.at(at); a.class == verbal && sayings[a.low] && a.sentence == sentence {
			return true
		}
	}
	return false
}

var sayings = map[string]bool{"said": true, "told": true, "wrote": true, "added": true, "spoke": true}
