// Package lang analyses texts of any language: what one language brings, word
// lists and trained models, is a value (Language), and package lang/en brings
// English. An Analyser works on the verbatim text and returns views of it, so
// nothing is ever normalised away. It reads each byte a bounded number of
// times: time grows linearly with the text, whatever the text is.
//
// # Tokens
//
// Tokens are the syntactic words of Universal Dependencies, as the English
// treebanks EWT and GUM cut them:
//
//   - clitics are tokens, marked as one written word with the token before:
//     "do|n't", "minister|'s", "can|not";
//   - compounds are cut at hyphens ("state|-|run"), words with a prefix or
//     suffix are not ("ex-minister", "re-elected"), nor telephone numbers
//     and dates; text.Doc.Compounds puts compounds together again;
//   - abbreviations and initials keep their full stop, numbers keep their
//     separators and lose their units ("$|5|m", "30|km", "7|%");
//   - web and mail addresses, #tags, @names and emoticons are whole;
//   - runs of dots, of "?" and "!", and of the same line-drawing mark are one
//     token, each other mark is one by itself.
//
// # Sentences
//
// Borders scores the ends of tokens by a linear model over hashed features,
// fitted by package train: greetings, headings and list items have no full stop,
// so most tokens may end a sentence; the ends before a word in lower case, and
// before what is glued to them, are passed over. Three things are not learned,
// since the treebanks hardly have them: sentences end after a full stop inside
// quotation marks before a capital, after "U.S." before a word like "The", and
// before the credit of a picture ("Image: Ana Petrova").
// Two are ruled out: colons and insertions in brackets end none. The full stop
// in “We left.” she said does not end one, because of what follows. A sentence
// has at most 250 tokens. A language without a model is cut at . ! ? … by
// rules.
//
// # Tags and trees
//
// Annotate reads sentences through one network (model.Net): part of speech, the
// treebank's own tag and the features of each word come from its lower layers
// for every sentence, heads and relations from its upper layers for the
// sentences that the caller picks; they take half of the time. Lemmas follow
// from form and tags (Lemmatiser): edits of endings with their exceptions.
// Package train says how all this is fitted and what it scores.
//
// # Names
//
// Names of people, places, bodies and peoples are found by Namer (see
// names.go), beside the tags; Roles reads titles, roles and affiliations off
// the words around the names of people, PersonName takes such a name apart.
// Who is who within a text is for package mention to say.
//
// # What it does not do
//
// It repairs no text: what is misspelt is tagged as it stands. Enhanced
// dependencies, empty nodes and coreference of anything but names, roles and
// pronouns are left out.
package lang
