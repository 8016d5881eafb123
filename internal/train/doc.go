// Package train fits the models that the program carries.
//
// Lang makes the model file of a language: it reads the treebanks once and
// fits part after part, each of which becomes a section of the file. The same
// data and seed give the same bytes. Only documents that may train a model
// that others get are used (conllu.Document.Learnable).
package train
