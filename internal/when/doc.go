// Package when finds the time expressions of an English text and tells which
// time each of them names, in the values of TIMEX3 (TimeML 1.2.1, the form of
// ISO 8601 that the field's corpora use):
//
//	days            2031-04-08            times      2031-04-08T15:00
//	weeks           2031-W15              parts      2031-04-08TMO, TAF, TEV, TNI
//	weekends        2031-W15-WE           lengths    P3D, PT2H, P1Y6M, PXW (weeks)
//	months          2031-04               recurring  P1D (a set), XXXX-WXX-1 (Mondays)
//	quarters        2031-Q2, half 2031-H1 references PAST_REF, PRESENT_REF, FUTURE_REF
//	seasons         2031-SP, SU, FA, WI   unplaced   XXXX-04-08, XXXX-WXX-5
//	years, decades  2031, 203; 20 is a century
//
// It works in three steps, each linear in the text.
//
// # Atoms
//
// Tokens become atoms: cut at hyphens and where digits meet letters, looked up
// in a lexicon of some 400 words, numbered where they have a number. So
// "third-quarter" and "third quarter" are one thing, however the text was
// tokenised.
//
// # Forms
//
// A grammar of rules over atoms reads, at each place, the longest expression
// that begins there, and tells what it says by itself (a form):
//
//	expression = clock [day] | set | [about] [lead] name | amount | reference
//	lead       = ["the"] ("early", "the end of", …) ("last", "this past", "the following", …)
//	name       = weekday [part of day] ["," day] | month [day] ["," year] | day month [year]
//	           | year | ordinal quarter or half [year] | season [year] | decade | century
//	           | holiday [year] | part of day ["of" day] | "yesterday", "tonight" …
//	           | unit ("last week", "that year", "year-end", "the year-earlier quarter")
//	amount     = ["the past"] number unit ["and a half"] ["old" | "ago" | "later" | "from now"]
//	set        = "every" [number] unit or name | "daily" | "Mondays" | number … "a week"
//	reference  = "now", "recently", "recent months", "the future"
//
// Names that are common words too ("may", "march", "fall", "second", "quarter")
// need a capital, a number or a lead that makes them times. An expression's
// span holds what belongs to it and no preposition; "the" only where it is the
// expression's own ("the third quarter", but the "8 April" of "the 8 April
// blast").
//
// # Places on the calendar
//
// Forms are resolved in the order of the text, from the anchor (when the text
// was written: its dateline or publication) or from the time told last ("two
// days later", "that year", "the previous Friday"):
//
//   - A weekday is the last one on or before the anchor, or the next when the
//     verb near it is of the future.
//   - A day or month without a year is the nearest one; the verb's tense weighs
//     the two distances. Tenses come from tags where the text has them, else
//     from a list of verb forms.
//   - A quarter is one that has been, unless the verb is of the future; "a year
//     earlier", after a quarter, is that quarter of the year before.
//   - Inside a quotation the anchor is the day of saying, when the sentence
//     tells it beside a verb of saying.
//   - Without an anchor only what names its year is placed.
//
// Ages ("six-year-old") are durations, and marked: the corpora leave them out.
//
// # Measured
//
// On TimeBank and AQUAINT (set "times" of package eval, as the scorer of
// TempEval-3 counts) the F1 of values is about .80; the rules were tuned on
// every second document. What is left is mostly what annotators did not agree
// on: whether "now", "daily" or "recent" is a time, "last week" as 1989-W43 or
// 1989-WXX, "Friday night" as a day or a part of one.
//
// # Left out
//
// Times that only an event dates ("the day after the vote"), the frequency of
// sets, modifiers (early, about), intervals as one expression (both ends are
// found), fiscal years that differ from the calendar's, and the order of day
// and month in 04/08/2031, which is read as in America. It does not read other
// languages.
package when
