package text

// Compounds returns the views with each compound that hyphens join as one
// token: "state-run", which Universal Dependencies cut into three. It is how
// word lists, names and readers take them. A compound has the analysis of its
// head: the part that depends on a word outside it. Without compounds, the views
// stay as they are. States are left out.
func (d *Doc) Compounds() *Doc {
	if !d.hasCompound() {
		return d.withoutStates()
	}
	joined := make([]int, len(d.tokens)+1) // the new index of each token
	out := &Doc{text: d.text, paragraphs: d.paragraphs, tokens: make([]Token, 0, len(d.tokens))}
	out.sentences = make([]Sentence, 0, len(d.sentences))
	for _, s := range d.sentences {
		first := len(out.tokens)
		for i := s.First; i < s.Last; {
			end := d.compoundEnd(i, s.Last)
			for k := i; k < end; k++ {
				joined[k] = len(out.tokens)
			}
			if out.tokens = append(out.tokens, d.tokens[d.compoundHead(i, end)]); end > i+1 {
				out.tokens[len(out.tokens)-1].join(d.text, d.tokens[i], d.tokens[end-1])
			}
			i = end
		}
		out.sentences = append(out.sentences, Sentence{Span: s.Span, First: first, Last: len(out.tokens), Paragraph: s.Paragraph})
	}
	joined[len(d.tokens)] = len(out.tokens)
	for i := range out.tokens {
		if head := out.tokens[i].Head; head > 0 {
			out.tokens[i].Head = joined[head]
		}
	}
	out.names = d.joinedNames(out.tokens, joined)
	return out
}

func (d *Doc) hasCompound() bool {
	for _, s := range d.sentences {
		for i := s.First; i+2 < s.Last; i++ {
			if d.tokens[i+1].Kind == Punct && d.compoundEnd(i, s.Last) > i+1 {
				return true
			}
		}
	}
	return false
}

// compoundEnd is the end of the compound that begins with token i.
func (d *Doc) compoundEnd(i, limit int) int {
	for i+2 < limit && d.hyphen(i+1) && d.tokens[i].Kind != Punct && d.tokens[i+2].Kind != Punct {
		i += 2
	}
	return i + 1
}

// hyphen reports whether token i is a hyphen between two others.
func (d *Doc) hyphen(i int) bool {
	t := &d.tokens[i]
	if t.Kind != Punct || t.Start != d.tokens[i-1].End || t.End != d.tokens[i+1].Start {
		return false
	}
	switch t.Of(d.text) {
	case "-", "\u2010", "\u2011":
		return true
	}
	return false
}

// compoundHead is the head among the tokens [first, end): the first that depends
// on another one; the last when none was analysed.
func (d *Doc) compoundHead(first, end int) int {
	if end == first+1 {
		return first
	}
	for i := first; i < end; i++ {
		if t := &d.tokens[i]; t.Rel != "" && (t.Head < first || t.Head >= end) {
			return i
		}
	}
	return end - 1
}

// join makes the head of a compound all of it.
func (t *Token) join(s string, first, last Token) {
	t.Start, t.End = first.Start, last.End
	t.Kind, t.Clitic = KindOf(t.Of(s)), first.Clitic
	t.Lemma = ""
}

// joinedNames are the names over the new tokens; one that ends inside a
// compound takes all of it.
func (d *Doc) joinedNames(tokens []Token, joined []int) []Name {
	var names []Name
	for _, n := range d.names {
		n.First, n.Last = joined[n.First], joined[n.Last-1]+1
		if len(names) > 0 && n.First < names[len(names)-1].Last {
			continue
		}
		n.Start, n.End = tokens[n.First].Start, tokens[n.Last-1].End
		names = append(names, n)
	}
	return names
}
