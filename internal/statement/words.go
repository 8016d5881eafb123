package statement

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// word is what the rules see: a token, or a whole quotation as one word.
type word struct {
	text.Span
	low   string // lower case, with straight apostrophes; empty for a quotation
	class class
	cap   bool
	cue   lexicon.CueForm
	quote int // index of the quotation that the word is, or -1
}

// class is the part of speech as far as word lists tell it.
type class uint8

const (
	open         class = iota // noun, adjective, unknown
	name                      // capitalised within a sentence, or a known title
	determiner                // the, a, his, this
	pronoun                   // he, they, who
	preposition               // of, in, with
	conjunction               // and, or, but
	subordinator              // that, while, because
	auxiliary                 // has, was, will, not
	adverb                    // also, later, -ly
	verb                      // a finite verb that is known as one
	participle                // -ed, -en, -ing without an auxiliary: perhaps a verb
	number
	temporal   // Monday, yesterday, May
	comma      // , ; — – ( )
	stop       // . ! ?
	colon      // :
	mark       // a quotation mark of a short, transparent quotation
	quoted     // a whole quotation
	possessive // 's
)

var (
	determiners    = wordSet("the a an his her its their our my your this these those each every another some any no both all such several many most few one two three four five six seven eight nine ten dozens hundreds thousands what which whose")
	subjects       = wordSet("he she they it i we you who one someone somebody everyone everybody anyone others nobody neither which that")
	prepositions   = wordSet("of in on at by for with from to about against into over under after before between among during through without within near inside outside around since until toward towards across along behind beyond despite like than upon via per amid off up down out as including following regarding concerning")
	conjunctions   = wordSet("and or but nor")
	subordinates   = wordSet("while because although though whereas if whether when where how why unless since once till that lest whenever after before until as")
	auxiliaries    = wordSet("is are was were be been being am has have had having do does did will would can could may might must shall should 's 're 've 'll 'd 'm not n't never to ca wo")
	adverbs        = wordSet("also later then again once never not still even just now already often always soon too instead however meanwhile moreover though further earlier previously first recently repeatedly sometimes first himself herself themselves itself simply only ever long ago away back here there perhaps maybe nevertheless nonetheless otherwise therefore thus indeed twice rather quite very almost nearly well so")
	monthsAndWords = wordSet("may march sat") // months only with a capital
	temporals      = wordSet("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april may june july august september october november december jan feb mar apr aug sept oct nov dec morning afternoon evening night week month year weekend")
	knownVerbs     = wordSet("went came got gave left met ran won lost kept led brought began became sat stood fell rose spent sent built drew broke caught chose drove flew grew hit let paid sold took threw wore made said had goes comes gets gives leaves makes takes keeps runs wins loses has is are was were be will would can could may might must should does did do saw knew thought told found held put puts set sets cut hits read spoke speaks stands lies begins remains becomes follows leads works lives turns opens closes helps includes brings sends allows moves plays pays sits builds buys meets holds faces rises falls shows needs wants seems began felt heard taught wins starts stopped")
)

// classify gives the class of a token by itself; context refines it later.
func classify(low, raw string, kind text.Kind, first bool) class {
	switch kind {
	case text.Number:
		return number
	case text.Punct:
		return markClass(raw)
	}
	switch {
	case low == "'s" || low == "'":
		return possessive
	case temporals[low] && (low != raw || !monthsAndWords[low]):
		return temporal
	case conjunctions[low]:
		return conjunction
	case low == "that" || low == "which" || low == "one":
		return pronoun
	case determiners[low]:
		return determiner
	case subjects[low]:
		return pronoun
	case auxiliaries[low]:
		return auxiliary
	case prepositions[low]:
		return preposition
	case subordinates[low]:
		return subordinator
	case adverbs[low]:
		return adverb
	}
	return openClass(low, raw, first)
}

func openClass(low, raw string, first bool) class {
	r, _ := utf8.DecodeRuneInString(raw)
	if unicode.IsUpper(r) && !first {
		return name
	}
	switch {
	case knownVerbs[low]:
		return verb
	case strings.HasSuffix(low, "ly") && len(low) > 4 && !nounsInLy[low]:
		return adverb
	case strings.HasSuffix(low, "ed") && len(low) > 4 || strings.HasSuffix(low, "ing") && len(low) > 5:
		return participle
	case unicode.IsUpper(r):
		return name
	}
	return open
}

var nounsInLy = wordSet("family tally reply rally ally supply assembly monopoly anomaly bully daily weekly monthly elderly likely friendly italy homily doily butterfly")

func markClass(raw string) class {
	switch raw {
	case ".", "!", "?", "…", "...":
		return stop
	case ":":
		return colon
	case "'":
		return possessive
	case "“", "”", `"`, "''", "``", "‘", "’", "«", "»", "„":
		return mark
	case "$", "%", "€", "£", "#", "&", "/", "+":
		return open
	}
	return comma
}

// normal lower-cases a word and makes its apostrophe straight, without
// allocating for most words.
func normal(raw string) string {
	low := strings.ToLower(raw)
	if strings.Contains(low, "’") {
		return strings.ReplaceAll(low, "’", "'")
	}
	return low
}
