package cast

import (
	"strings"

	"hearsay/internal/news"
)

// partOf answers for "one of them", "many of the growers".
func (q *query) partOf() *news.Speaker {
	i := q.s.doc.TokenAt(q.source.Start)
	first, second := q.s.word(i, i), q.s.low(i+1, i)
	if second != "of" || !numerals[first.low] && first.low != "one" && first.low != "none" && !first.is(number) {
		return nil
	}
	t := news.Group
	if few[first.low] || first.low == "one" {
		t = news.Unnamed
	}
	return &news.Speaker{Name: q.phrase(), Type: t, Reason: "not named in the article"}
}

// front returns where the head of the source must have begun: at the first
// mark, preposition or relative pronoun after its first word.
func (q *query) front() int {
	first := q.s.doc.TokenAt(q.source.Start)
	for i := first; i < len(q.s.words) && q.s.doc.Tokens()[i].Start < q.source.End; i++ {
		w := &q.s.words[i]
		opening := opensQuote(w.low) || isPossessive(w.low)
		if i > first && !opening && (w.is(punct) || relatives[w.low] || rightPrepositions[w.low] || w.low == "by") {
			return q.s.doc.Tokens()[i].Start
		}
	}
	return q.source.End
}

// head returns the mention that the source is about: of those that begin in
// its front, the one whose noun phrase begins first and, of these, reaches
// furthest.
func (q *query) head() int {
	best, front := -1, q.front()
	for id := q.s.firstMention(q.source.Start); id < len(q.s.mentions); id++ {
		m := &q.s.mentions[id]
		if m.Start >= q.source.End {
			break
		}
		if m.Phrase.Start >= front || !q.source.Contains(m.Span) && !m.Span.Contains(q.source) {
			continue
		}
		if best < 0 || q.before(m, &q.s.mentions[best]) {
			best = id
		}
	}
	return q.titled(q.owned(best))
}

// owned returns the name right after a name in the possessive, "the Morning
// Ledger's Tomas Lind", else the head.
func (q *query) owned(head int) int {
	if head < 0 || !q.s.traits[head].owner {
		return head
	}
	after := q.s.traits[head].last + 1
	if after >= len(q.s.words) || q.s.at[after] < 0 {
		return head
	}
	if id := int(q.s.at[after]); q.s.mentions[id].Kind == Name && q.source.Contains(q.s.mentions[id].Span) {
		return id
	}
	return head
}

// titled returns the person's name that ends the source, when all before it is
// titles: "Former mayor and party leader Ana Petrova"; else the head.
func (q *query) titled(head int) int {
	if head < 0 || q.s.mentions[head].Kind != Role || q.s.traits[head].of >= 0 {
		return head
	}
	last := q.s.firstMention(q.source.End - 1)
	if last >= len(q.s.mentions) || last <= head || q.s.mentions[last].Kind != Name || q.s.mentions[last].Type != news.Person {
		return head
	}
	if from := q.s.traits[last].from; from > q.s.traits[head].last && q.s.low(from-1, from) == "," && q.ends(last) {
		return last
	}
	if q.s.traits[head].det != bare {
		return head
	}
	for i := q.s.traits[head].last; i < q.s.traits[last].first; i++ {
		if w := &q.s.words[i]; w.is(punct) || relatives[w.low] || rightPrepositions[w.low] && w.low != "of" {
			return head
		}
	}
	return last
}

// ends reports whether a mention is the last thing of the source.
func (q *query) ends(id int) bool {
	last := q.s.traits[id].last
	return last >= len(q.s.words) || q.s.doc.Tokens()[last].End > q.source.End || q.s.words[last].is(punct)
}

func (q *query) before(a, b *Mention) bool {
	start, other := max(a.Phrase.Start, q.source.Start), max(b.Phrase.Start, q.source.Start)
	return start < other || start == other && a.Phrase.End > b.Phrase.End
}

// firstMention is the first mention that ends after the byte at.
func (s *script) firstMention(at int) int {
	lo, hi := 0, len(s.mentions)
	for lo < hi {
		if mid := (lo + hi) / 2; s.mentions[mid].End <= at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// joined reports whether the source names somebody else beside the head:
// "Petrova and Lind".
func (q *query) joined(id int) bool {
	last := q.s.traits[id].to
	if q.s.low(last, last-1) == "," {
		last++
	}
	return last < len(q.s.words) && q.s.words[last].low == "and" && q.source.End > q.s.doc.Tokens()[last].End
}

// titleHolder returns the person at the end of a source whose title holds an
// "and": "Customs and Harbour Police Commissioner Ana Petrova", or -1.
func (q *query) titleHolder(head int) int {
	last := q.s.firstMention(q.source.End - 1)
	if q.s.mentions[head].Type == news.Person || last >= len(q.s.mentions) || last == head {
		return -1
	}
	m, t := &q.s.mentions[last], &q.s.traits[last]
	if m.Kind != Name || m.Type != news.Person || t.from == t.first || !q.ends(last) {
		return -1
	}
	return last
}

func (q *query) together() (*news.Speaker, float64) {
	name := strings.TrimRight(q.s.doc.Of(q.source), " ,;:")
	return &news.Speaker{Name: name, Type: news.Group, Reason: "several speakers together"}, 0.7
}

// phrase is the noun phrase of a source without a name, as the article words
// it: up to a mark, a relative clause or a finite verb.
func (q *query) phrase() string {
	first := q.s.doc.TokenAt(q.source.Start)
	end := first
	for end < len(q.s.words) && q.s.doc.Tokens()[end].End <= q.source.End && !q.endsPhrase(first, end) {
		end++
	}
	if end == first {
		return strings.TrimSpace(q.s.doc.Of(q.source))
	}
	return q.s.doc.Of(q.s.span(first, end))
}

func (q *query) endsPhrase(first, i int) bool {
	w := &q.s.words[i]
	if i == first {
		return false
	}
	if w.is(punct) {
		return w.low != "-" && w.low != "&" && !isPossessive(w.low)
	}
	_, determined := determiners[q.s.low(i-1, i)]
	return relatives[w.low] || w.is(verb) && !determined && !rightPrepositions[q.s.low(i-1, i)] && !rightPrepositions[q.s.low(i+1, i)]
}

// modifies reports whether a name only modifies or owns the noun that the
// source is about: "CNN exit poll", "Fox News's reporting".
func (q *query) modifies(id int) bool {
	i := q.s.traits[id].last
	if isPossessive(q.s.low(i, i-1)) {
		i++
	}
	w := q.s.word(i, i-1)
	if i >= len(q.s.words) || q.s.doc.Tokens()[i].End > q.source.End {
		return false
	}
	return !w.is(punct|closed|verb|capital) && !relatives[w.low] && !rightPrepositions[w.low] && w.low != "and"
}
