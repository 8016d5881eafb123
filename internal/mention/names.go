package mention

import (
	"strings"

	"hearsay/internal/text"
)

// names are the names of the text, as far as the trees bear them out: what
// stands flat with a person's name belongs to it, and flat words that begin
// with a first name are a name.
func (r *reader) names() []text.Name {
	found := r.doc.Names()
	all := make([]text.Name, 0, len(found))
	at := 0
	for _, n := range found {
		n = r.withoutLabel(r.extended(n, at, found))
		for i := at; i < n.First; i++ {
			if last := r.flatName(i, n.First); last > i {
				all = append(all, r.person(i, last))
				i = last
			}
		}
		for len(all) > 0 && all[len(all)-1].Last > n.First {
			all = all[:len(all)-1] // "Brit" of "Brit Hume" is no people
		}
		for _, n := range r.mended(n) {
			all = append(all, n)
			at = n.Last
		}
	}
	for i := at; i < len(r.tokens); i++ {
		if last := r.flatName(i, len(r.tokens)); last > i {
			all = append(all, r.person(i, last))
			i = last
		}
	}
	return r.spelledOut(all)
}

// spelledOut lets names begin where their acronym says: "the Customs and [Port
// Guard] (CPG)" is one name, and both are names though neither was found.
func (r *reader) spelledOut(names []text.Name) []text.Name {
	all := make([]text.Name, 0, len(names))
	for i := 1; i+2 < len(r.tokens); i++ {
		if r.low[i] != "(" || r.low[i+2] != ")" || !r.acronym(i+1) {
			continue
		}
		if first := r.spelledFrom(i); first >= 0 {
			all, names = put(all, names, r.body(first, i))
			all, names = put(all, names, r.body(i+1, i+2))
		}
	}
	return append(all, names...)
}

// acronym reports whether token i is a word of three to six capitals.
func (r *reader) acronym(i int) bool {
	word := r.doc.Of(r.tokens[i].Span)
	if len(word) < 3 || len(word) > 6 {
		return false
	}
	return strings.IndexFunc(word, func(c rune) bool { return c < 'A' || c > 'Z' }) < 0
}

// spelledFrom returns the token at which the words before the bracket at token
// end begin that have the initials in it; -1 when they have others.
func (r *reader) spelledFrom(end int) int {
	letters := r.low[end+1]
	i := end - 1
	for i >= max(r.sentenceOf(end).First, end-2*len(r.low[end+1])) && letters != "" {
		switch {
		case r.tokens[i].Kind == text.Punct || r.words.Small[r.low[i]]:
		case !text.Capital(r.doc.Of(r.tokens[i].Span)) || !strings.HasSuffix(letters, r.low[i][:1]):
			return -1
		default:
			letters = letters[:len(letters)-1]
		}
		i--
	}
	if letters != "" {
		return -1
	}
	return i + 1
}

func (r *reader) body(first, last int) text.Name {
	return text.Name{Span: r.tokens[first].Cover(r.tokens[last-1].Span), First: first, Last: last, Type: text.Organisation}
}

// put moves the names before n to the others, and n in place of those that it
// holds; not when one begins before it, ends after it or is as long.
func put(all, names []text.Name, n text.Name) (before, rest []text.Name) {
	k := 0
	for k < len(names) && names[k].Last <= n.First {
		k++
	}
	end := k
	for end < len(names) && names[end].First < n.Last {
		end++
	}
	all = append(all, names[:k]...)
	if end == k || names[k].First >= n.First && names[end-1].Last <= n.Last && names[k].Last-names[k].First < n.Last-n.First {
		return append(all, n), names[end:]
	}
	return append(all, names[k:end]...), names[end:]
}

func (r *reader) person(first, last int) text.Name {
	return text.Name{Span: r.tokens[first].Cover(r.tokens[last-1].Span), First: first, Last: last, Type: text.Person}
}

// extended moves the start of a person's name over the words before it that
// it hangs on as one name, not into another person's or a body's.
func (r *reader) extended(n text.Name, from int, found []text.Name) text.Name {
	if n.Type == text.Place && r.flatName(n.First, n.Last) == n.Last {
		n.Type = text.Person // "Gustav Hill"
	}
	if n.Type != text.Person {
		return n
	}
	first := n.First
	for first > 0 && r.rel(first) == "flat" && r.tokens[first].Head < first && r.tokens[first-1].UPOS == text.PROPN && r.sentence[first] == r.sentence[first-1] {
		first--
	}
	if first < from {
		for _, o := range found {
			if o.First < n.First && o.Last > first && o.Last-o.First > 1 || o.First < n.First && o.Last > first && o.Type != text.Group && o.Type != text.Person {
				return n
			}
		}
	}
	if first < n.First {
		n.First, n.Start = first, r.tokens[first].Start
	}
	return r.withSuffix(n)
}

// withSuffix moves the end of a person's name over "Jr." and the like.
func (r *reader) withSuffix(n text.Name) text.Name {
	last := n.Last
	if r.word(last, n.First) == "," {
		last++
	}
	if n.Last-n.First > 1 && r.words.Suffixes[r.word(last, n.First)] {
		n.Last, n.End = last+1, r.tokens[last].End
	}
	return n
}

// flatName returns where the words end that are flat with the first name at
// token i, before token limit; i for none.
func (r *reader) flatName(i, limit int) int {
	if _, given := r.words.GivenName(r.low[i]); !given || r.tokens[i].UPOS != text.PROPN || r.rel(i) == "flat" || r.rel(i) == "compound" {
		return i
	}
	last := i + 1
	for last < limit && r.parent(last) == i && r.rel(last) == "flat" {
		last++
	}
	if last < i+2 {
		return i
	}
	return last
}
