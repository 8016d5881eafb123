package attribution

import (
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/model"
	"hearsay/internal/text"
)

// describer turns the words of a reading into features. What is known of a
// token is hashed once, since it speaks for the words beside it and below it
// too.
type describer struct {
	r      *Reading
	tokens []described
}

// described is what is known of a token, as hashes.
type described struct {
	low, lemma, xpos, upos, rel uint32
	kids                        uint32 // the relations that hang on it, a bit each
	mark                        uint32 // lemma of the "that", "to" or "whether" on it
}

// kidRels are the relations below a word that tell what it governs.
var kidRels = [...]text.Rel{
	"nsubj", "nsubj:pass", "ccomp", "xcomp", "obj", "obl", "parataxis", "aux", "aux:pass", "cop", "nmod:poss", "obl:agent",
}

func describe(r *Reading) *describer {
	tokens := r.Doc.Tokens()
	d := &describer{r: r, tokens: make([]described, len(tokens))}
	for i := range tokens {
		t := &tokens[i]
		raw := r.Doc.Of(t.Span)
		k := &d.tokens[i]
		k.low = hashLower(raw)
		k.lemma = k.low
		if t.Lemma != "" {
			k.lemma = hashLower(t.Lemma)
		}
		k.xpos, k.upos, k.rel = hash(t.XPOS), hash(string(t.UPOS)), hash(string(t.Rel))
	}
	for i := range tokens {
		if t := &tokens[i]; t.Head >= 0 && t.Rel != "" {
			for bit, rel := range kidRels {
				if t.Rel == rel {
					d.tokens[t.Head].kids |= 1 << bit
				}
			}
			if t.Rel == "mark" {
				d.tokens[t.Head].mark = d.tokens[i].lemma
			}
		}
	}
	return d
}

func hash(s string) uint32 { return model.HashString(0, s) }

// hashLower hashes s in lower case with straight apostrophes.
func hashLower(s string) uint32 {
	for i := range len(s) {
		if c := s[i]; c >= 0x80 || 'A' <= c && c <= 'Z' {
			return hash(text.Normal(s))
		}
	}
	return hash(s)
}

// words describes each word of the reading by itself. States are taken with it
// where they are of so many numbers.
func (d *describer) words(vectors *model.Words, state int) *model.Run {
	run := &model.Run{Hashes: make([]uint32, 0, 22*len(d.r.Words))}
	if s := d.r.Doc.States(); s != nil && s.Dim == state {
		run.States = model.RowsOf(s.Dim, s.Scales, s.Data)
	}
	for _, u := range d.r.Units {
		for i := u.First; i < u.Last; i++ {
			d.word(run, u, i)
			run.End(model.RunWord{Vector: d.row(vectors, d.r.Words[i]), State: d.r.Words[i].Token})
		}
	}
	return run
}

func (d *describer) row(vectors *model.Words, w Word) int {
	if w.Quote >= 0 {
		return vectors.Lookup(`"`)
	}
	return vectors.Lookup(d.r.Doc.Of(w.Span))
}

// word describes word i of the reading, in unit u.
func (d *describer) word(run *model.Run, u Unit, i int) {
	w := d.r.Words[i]
	k := &d.tokens[w.Token]
	t := &d.r.Doc.Tokens()[w.Token]
	if w.Quote >= 0 {
		d.quote(run, u, i)
	} else {
		run.Add(feature(ownForm, k.low), feature(ownLemma, k.lemma), feature(ownXPOS, k.xpos))
		raw := d.r.Doc.Of(w.Span)
		run.Add(feature(ownShape, bit(text.Capital(raw))|bit(i == u.First)<<1))
		if t.Kind == text.Word {
			lists(run, text.Normal(raw))
		}
	}
	run.Add(feature(ownRel, k.rel), feature(ownMark, k.mark), feature(inQuote, bit(u.Inside >= 0)))
	for b := range kidRels {
		if k.kids&(1<<b) != 0 {
			run.Add(feature(ownKid, uint32(b)))
		}
	}
	if t.Head >= 0 {
		h := &d.tokens[t.Head]
		run.Add(feature(headLemma, h.lemma, k.rel), feature(headXPOS, h.xpos, k.rel))
	}
	run.Add(
		feature(lemmaBefore, d.lemma(u, i-1)), feature(lemmaAfter, d.lemma(u, i+1)),
		feature(xposBefore, d.xpos(u, i-1)), feature(xposAfter, d.xpos(u, i+1)),
		feature(lemmaAfterNext, d.lemma(u, i+2)), feature(lemmaBeforeLast, d.lemma(u, i-2)),
	)
}

// quote describes a quotation that is one word.
func (d *describer) quote(run *model.Run, u Unit, i int) {
	w := d.r.Words[i]
	s, q := d.r.Doc.Of(w.Span), d.r.Quotes[w.Quote]
	place := bit(q.Open) | bit(q.Continued)<<1 | bit(i == u.First)<<2 | bit(u.Last-u.First <= 2)<<3
	run.Add(feature(isQuote), feature(quoteEnd, uint32(lastMark(s))), feature(quoteSize, step(strings.Count(s, " "))), feature(quotePlace, place))
}

// lists adds what the lists of cues say of a word in lower case.
func lists(run *model.Run, low string) {
	if c, ok := lexicon.Verb(low); ok {
		run.Add(feature(verbFrame, uint32(c.Verb.Frame)), feature(verbForm, uint32(c.Form)))
	}
	if n, ok := lexicon.Noun(low); ok {
		run.Add(feature(cueNoun, bit(n.Bare)))
	}
	if lexicon.RoleOf(low) != (lexicon.Role{}) {
		run.Add(feature(roleNoun))
	}
}

func (d *describer) lemma(u Unit, i int) uint32 {
	if s := d.standIn(u, i); s > 0 {
		return s
	}
	return d.tokens[d.r.Words[i].Token].lemma
}

func (d *describer) xpos(u Unit, i int) uint32 {
	if s := d.standIn(u, i); s > 0 {
		return s
	}
	return d.tokens[d.r.Words[i].Token].xpos
}

// standIn is what stands for word i where it is no token of unit u; else 0.
func (d *describer) standIn(u Unit, i int) uint32 {
	switch {
	case i < u.First:
		return beforeUnit
	case i >= u.Last:
		return afterUnit
	case d.r.Words[i].Quote >= 0:
		return quotedWord
	}
	return 0
}

// lastMark is the mark before the closing quotation marks; a letter for none.
func lastMark(s string) byte {
	s = strings.TrimRight(s, "”\"’'»“")
	if s == "" {
		return 0
	}
	switch c := s[len(s)-1]; c {
	case ',', '.', '!', '?', ':', ';':
		return c
	}
	return 'a'
}
