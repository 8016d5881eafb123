package text

// Compounds returns the views with each compound that hyphens join as one
// token: "state-run", which Universal Dependencies cut into three. It is how
// word lists, names and readers take them. A compound has the analysis of its
// head: the part that depends on a word outside it.
func (d *Doc) Compounds() *Doc {
	joined := make([]int, len(d.tokens)+1) // the new index of each token
	out := &Doc{text: d.text, paragraphs: d.paragraphs, tokens: make([]Token, 0, len(d.tokens))}
	for _, s := range d.sentences {
		first := len(out.tokens)
		for i := s.First; i < s.Last; {
			end := d.compoundEnd(i, s.Last)
			for k := i; k < end; k++ {
				joined[k] = len(out.tokens)
			}
			out.tokens = append(out.tokens, d.compound(i, end))
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

// compoundEnd is the end of the compound that begins with token i.
func (d *Doc) compoundEnd(i, limit int) int {
	for i+2 < limit && d.tokens[i].Kind != Punct && d.tokens[i+2].Kind != Punct && d.hyphen(i+1) {
		i += 2
	}
	return i + 1
}

// hyphen reports whether token i is a hyphen between two others.
func (d *Doc) hyphen(i int) bool {
	t := d.tokens[i]
	if t.Kind != Punct || t.Start != d.tokens[i-1].End || t.End != d.tokens[i+1].Start {
		return false
	}
	switch t.Of(d.text) {
	case "-", "\u2010", "\u2011":
		return true
	}
	return false
}

// compound puts tokens [first, end) together.
func (d *Doc) compound(first, end int) Token {
	head := d.tokens[end-1]
	for _, t := range d.tokens[first:end] {
		if t.Rel != "" && (t.Head < first || t.Head >= end) {
			head = t
			break
		}
	}
	if end > first+1 {
		head.Start, head.End = d.tokens[first].Start, d.tokens[end-1].End
		head.Kind, head.Clitic = KindOf(head.Of(d.text)), d.tokens[first].Clitic
		head.Lemma = ""
	}
	return head
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
