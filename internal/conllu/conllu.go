// Package conllu reads and writes treebanks in CoNLL-U, the format of
// Universal Dependencies, and turns them into analysed texts and back.
//
// A sentence is a line a word with ten columns between tabs (number, form,
// lemma, UPOS, XPOS, features, head, relation, enhanced relations, MISC) and
// an empty line. "_" is an empty column. A line "2-3" before the words 2 and 3
// says how they are written as one: "don't" before "do" and "n't". Comments
// begin with "#"; "newdoc", "newpar", "sent_id" and "text" have a meaning.
//
// Enhanced relations and empty nodes ("8.1") are passed over, and so is what a
// line "2-3" says beyond its form and SpaceAfter.
//
// EWT and GUM read the two treebanks of English that the models learn from and
// are measured on, as documents with their genre and split.
package conllu

// Sentence is one sentence of a treebank.
type Sentence struct {
	Comments []string // without "# "; NewDoc and NewPar repeat what they say
	NewDoc   bool     // the first of a document
	NewPar   bool     // the first of a paragraph; every first of a document is one, too
	Words    []Word
}

// Word is a syntactic word. An empty string is a column without a value.
type Word struct {
	Form, Lemma, UPOS, XPOS, Feats string
	Head                           int // 1-based; 0 for the root; -1 for none given
	Rel                            string
	Misc                           string // without SpaceAfter
	Written                        string // on the first of several words written as one: the written form, when it is not theirs put together
	Clitic                         bool   // part of one written word with the word before
	SpaceAfter                     bool   // white space follows; false inside a written word
}

// columns of a line.
const (
	idColumn = iota
	formColumn
	lemmaColumn
	uposColumn
	xposColumn
	featsColumn
	headColumn
	relColumn
	depsColumn
	miscColumn
	columns
)

// noSpace is what MISC says of a word without white space after it.
const noSpace = "SpaceAfter=No"
