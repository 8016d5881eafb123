package lang

import (
	"hearsay/internal/model"
	"hearsay/internal/text"
)

// nameToken is what the features of a token are made of.
type nameToken struct {
	key       uint32 // of the folded word; indexes word lists and memory
	folded    span32 // the folded word in nameReader.bytes
	shape     nameShape
	candidate bool
	start     bool // opens its sentence, past opening marks
	class     NameClass
	group     group
	phrase    [4]NameClass // by place: classes of the longer phrases it stands in
	seen      *memory      // what the text shows of the word elsewhere
}

type span32 struct{ start, end uint32 }

// nameReader reads a text for names: the tokens, the runs that may hold names,
// and the features. It is working memory, for one goroutine at a time.
type nameReader struct {
	lists   *Gazetteer
	grouped *WordGroups // may be nil
	doc     *text.Doc
	tokens  []nameToken
	bytes   []byte
	words   memories
	caps    bool                   // the sentence is in capitals or in title case
	hide    func(word uint32) bool // for training; may be nil
}

// read prepares the tokens of d.
func (r *nameReader) read(d *text.Doc) {
	r.doc = d
	r.tokens = append(r.tokens[:0], make([]nameToken, len(d.Tokens()))...)
	r.bytes = r.bytes[:0]
	r.words.reset(len(d.Tokens()))
	for i := range r.tokens {
		r.readToken(i)
	}
	for _, s := range d.Sentences() {
		r.readSentence(s)
	}
}

func (r *nameReader) readToken(i int) {
	t, word := &r.tokens[i], r.doc.Of(r.doc.Tokens()[i].Span)
	var buffer [mostFolded]byte
	folded := foldName(buffer[:0], word)
	t.key = hashBytes(folded)
	t.folded.start = uint32(len(r.bytes))
	r.bytes = append(r.bytes, folded...)
	t.folded.end = uint32(len(r.bytes))
	t.shape = nameShapeOf(word)
	t.class = r.lists.get(t.key)
	t.group = r.grouped.get(word)
	if r.hide != nil && t.strong() && t.class&plainWords == 0 && r.hide(t.key) {
		t.key, t.class, t.group = model.HashUint(t.key, 1), 0, group{}
	}
}

// plainWords are the classes of words that tell what is beside them.
const plainWords = Particle | NameSuffix | Honorific | RoleNoun | PlaceHead | BodyHead | CompanyEnd | Calendar | EventHead |
	Joiner | Speech | Locative | MostlyLower | OftenLower | Article | Owner | Link | Copula | Complement | Conjunction

// strong tokens may be names by themselves.
func (t *nameToken) strong() bool {
	switch t.shape {
	case capital, single, allCapitals, dotted, mixed, digitsLetters:
		return true
	}
	return false
}

func (r *nameReader) readSentence(s text.Sentence) {
	for i := s.First; i < s.Last; i++ {
		t := &r.tokens[i]
		if t.strong() {
			t.candidate = true
			r.phrases(i, s.Last)
		}
	}
	r.markStart(s)
	r.link(s)
	r.remember(s)
}

// mostPhrase is the number of tokens of the longest phrase.
const mostPhrase = 8

// phrases marks the listed phrases that begin at token i.
func (r *nameReader) phrases(i, limit int) {
	var h uint32
	for j := i; j < min(limit, i+mostPhrase); j++ {
		h = phraseHash(h, r.tokens[j].key)
		class := r.lists.get(h)
		if c := class & ofPhrases; c != 0 {
			r.markPhrase(i, j, c)
		}
		if class&longer == 0 {
			return
		}
	}
}

func (r *nameReader) markPhrase(i, j int, c NameClass) {
	if i == j {
		r.tokens[i].phrase[atBoth] |= c
		return
	}
	for k := i; k <= j; k++ {
		r.tokens[k].candidate = true
	}
	r.tokens[i].phrase[atStart] |= c
	r.tokens[j].phrase[atEnd] |= c
	for k := i + 1; k < j; k++ {
		r.tokens[k].phrase[within] |= c
	}
}

func (r *nameReader) markStart(s text.Sentence) {
	for i := s.First; i < s.Last; i++ {
		r.tokens[i].start = true
		if r.doc.Tokens()[i].Kind != text.Punct {
			return
		}
	}
}

// mostLinks is how many small words and marks can stand between two
// capitalised words of one name: "Bank of the Isles", "Lind, Berg & Co.".
const mostLinks = 3

// link makes candidates of what may join capitalised words into one name, of
// particles before them, and of numbers beside them.
func (r *nameReader) link(s text.Sentence) {
	last := -1 // the strong token before
	for i := s.First; i < s.Last; i++ {
		t := &r.tokens[i]
		if t.strong() {
			if last >= 0 && i-last-1 <= mostLinks {
				r.linkBetween(last+1, i)
			}
			if i > s.First && i-1 > last && r.tokens[i-1].class&Particle != 0 {
				r.tokens[i-1].candidate = true
			}
			last = i
		}
		if last >= 0 && r.glued(i) && r.glued(i-1) && r.tokens[i-1].shape == noLetters && r.tokens[i-2].candidate {
			r.tokens[i-1].candidate, t.candidate = true, true // "Chih-ching"
		}
		if t.shape == digits && (last == i-1 && last >= 0 || i+1 < s.Last && r.tokens[i+1].strong()) {
			t.candidate = true
		}
	}
}

// glued reports whether token i stands right after the one before.
func (r *nameReader) glued(i int) bool {
	return i > 0 && r.doc.Tokens()[i].Start == r.doc.Tokens()[i-1].End
}

// linkBetween joins when every token between is a joiner or a mark of names.
func (r *nameReader) linkBetween(from, to int) {
	for k := from; k < to; k++ {
		t := &r.tokens[k]
		if t.class&(Joiner|Particle) == 0 && t.shape != digits {
			return
		}
	}
	for k := from; k < to; k++ {
		r.tokens[k].candidate = true
	}
}

// nextRun returns the next run of candidates of s at or after token i, empty
// when there is none.
func (r *nameReader) nextRun(s text.Sentence, i int) (first, last int) {
	for i < s.Last && !r.tokens[i].candidate {
		i++
	}
	first = i
	for i < s.Last && r.tokens[i].candidate {
		i++
	}
	return first, i
}

// capitals reports whether a sentence writes nearly every word with a capital
// letter, as headlines do.
func (r *nameReader) capitals(s text.Sentence) bool {
	upper, low := 0, 0
	for i := s.First; i < s.Last; i++ {
		switch t := &r.tokens[i]; {
		case t.strong():
			upper++
		case t.shape == lower && t.folded.end-t.folded.start > 3:
			low++
		}
	}
	return upper > 3 && low*4 <= upper
}

// hash starts the hash of a feature of template n that says v.
func featureHash(n int, v uint32) uint32 { return model.HashUint(model.Hash(n), v) }
