// Package model holds trained models: the file that they come in and the
// arithmetic of inference.
//
// # File
//
// A model file is, in this order:
//
//	magic     8 bytes, "HEARSAY" and the version of the format
//	header    uint32 length, then JSON: Header
//	sections  uint32 count, then for each: uint8 length and name,
//	          uint32 length and bytes
//	checksum  32 bytes: the SHA-256 of all before
//
// Numbers are little-endian. A section belongs to one part of the analysis,
// which alone knows its form.
//
// # Arithmetic
//
// The same input has the same output on every machine.
//
// Training multiplies matrices of float32. Sums run in one order, whatever the
// width of the machine's vectors, and each product is added with one rounding
// (fused multiply-add), also where the machine has no instruction for it.
// Everywhere else a product is rounded before it is added, and compilers are
// kept from fusing them.
//
// A net that reads multiplies bytes (see rounded): sums of whole numbers are
// exact, so their order is free. There is assembly for AVX-512 with VNNI, for
// AVX2, and for NEON with and without dot products; the tests run each beside
// the portable code. Gates come from a table of parabolas (see gateTable).
//
// What that brought, in thousands of words a second on one core of a Xeon with
// VNNI, and what it changed on the test documents of EWT and GUM with given
// tokens, in percent (UPOS, UAS, LAS):
//
//	                              tags  trees  EWT test          GUM test
//	products of float32             86     31  96.21 90.72 88.28  96.99 90.20 87.67
//	bytes in layers, tags, roles   160     58  96.21 90.76 88.29  96.99 90.19 87.67
//	gates from a table             187     76  96.21 90.77 88.31  96.99 90.19 87.66
//	bytes in arcs and labels,
//	faster rounding                193     85  96.21 90.78 88.30  96.99 90.18 87.66
//	vectors for sums of features
//	and for the best of a row      211     91
//
// With AVX2 alone trees went from 20 to 37. Of the time that is left, four
// tenths are products, near what the machine can do; a layer more costs a tenth.
//
// Weights of eight bits, inputs of seven or six, and both of seven lose no more
// than .08 of LAS, and win nothing; with both of eight two products would fill
// more than the 16 bits in which AVX2 adds them. To keep the parts of 300
// frequent forms rather than of 4,000 (forms) costs a twentieth of the time for
// tags.
package model
