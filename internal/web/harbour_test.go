package web

import "hearsay/internal/news"

// The harbour story: one interview told five ways, a figure in conflict, an
// agency's text in three other outlets, an unnamed source, a statement within
// a statement.

var (
	petrova  = &news.Speaker{Name: "Ana Petrova", Role: "harbour ministry spokeswoman", Type: news.Person}
	lind     = &news.Speaker{Name: "Tomas Lind", Role: "dockers’ union leader", Type: news.Person}
	ministry = &news.Speaker{Name: "Kessian foreign ministry", Type: news.Organisation}
	pilot    = &news.Speaker{Name: "a harbour pilot", Type: news.Unnamed}
	oreva    = &news.Speaker{Name: "Mila Oreva", Role: "mayor of Port Varda", Type: news.Person}
)

func links(pairs ...string) []news.Link {
	var out []news.Link
	for i := 0; i < len(pairs); i += 2 {
		out = append(out, news.Link{Relation: pairs[i], Name: pairs[i+1]})
	}
	return out
}

const (
	agencyLead  = "Kessia will keep the harbour of Port Varda open through the strike, a government spokeswoman said on Tuesday, hours after dockers walked out for the third time this year."
	agencyQuote = "“We will not close the harbour, not for a single day, and no ship that has paid its dues will be turned away,” Ana Petrova told KPA in an interview. “Whoever says otherwise has not read the decree.”"
	agencyUnion = "Tomas Lind, who leads the dockers’ union, said 40 cranes had stood idle since Monday night and would not move “until the night shifts are paid as they were promised”."
	agencyEnd   = "A harbour pilot, who asked not to be named, said two tankers had already turned north."
)

func harbour() *fake {
	return newFake("Kessia keeps its harbour open as dockers walk out",
		&fakeArticle{
			key: "kpa", outlet: "Kessian Press Agency", domain: "kpa.example", at: "2031-04-08T14:05:00+03:00",
			title: "Kessia keeps its harbour open as dockers walk out", byline: []string{"Irina Sol"},
			body: agencyLead + "\n" + agencyQuote + "\n" + agencyUnion + "\n# Ships wait outside\n" + agencyEnd +
				"\nThe foreign ministry in a statement called the talks with the union “open, though not friendly”. Petrova said Lind had told her that his members “want a signature, not a speech”.",
			said: []fakeSaid{
				{words: []string{"Kessia will keep the harbour of Port Varda open through the strike"}, cue: "said", source: "a government spokeswoman", who: petrova, reason: "the role; the next paragraph names her", utterance: "open", variant: news.Reworded, on: "Tuesday", sure: 0.82},
				{words: []string{"“We will not close the harbour, not for a single day, and no ship that has paid its dues will be turned away,”"}, cue: "told", source: "Ana Petrova", who: petrova, via: links("interview with", "KPA"), utterance: "open", to: "KPA"},
				{words: []string{"“Whoever says otherwise has not read the decree.”"}, who: petrova, reason: "goes on with the quotation before", via: links("interview with", "KPA"), utterance: "decree"},
				{words: []string{"40 cranes had stood idle since Monday night and would not move", "“until the night shifts are paid as they were promised”"}, cue: "said", source: "Tomas Lind, who leads the dockers’ union", who: lind, utterance: "cranes"},
				{words: []string{"two tankers had already turned north"}, cue: "said", source: "A harbour pilot", who: pilot, reason: "unnamed, as the text says", utterance: "tankers", sure: 0.71},
				{words: []string{"“open, though not friendly”"}, cue: "called", source: "The foreign ministry", who: ministry, via: links("statement by", "the ministry"), utterance: "talks"},
				{words: []string{"Lind had told her that his members “want a signature, not a speech”"}, cue: "said", source: "Petrova", who: petrova, reason: "surname; named before"},
				{words: []string{"his members", "“want a signature, not a speech”"}, cue: "told", source: "Lind", who: lind, reason: "surname; named before", inside: 7, utterance: "signature"},
			},
		},
		&fakeArticle{
			key: "herald", outlet: "Port Varda Herald", domain: "portvardaherald.example", at: "2031-04-08T14:40:00+03:00", origin: "kpa",
			title: "“Not for a single day”: harbour stays open", credits: []string{"Kessian Press Agency"}, reason: "agency credit",
			body:   agencyLead + "\n" + agencyQuote + "\n" + agencyUnion + "\nIn the town, shops closed early on Tuesday. Mayor Mila Oreva asked people to keep the coast road free for ambulances.",
			copied: []string{agencyLead, agencyQuote, agencyUnion},
			said: []fakeSaid{
				{words: []string{"Kessia will keep the harbour of Port Varda open through the strike"}, cue: "said", source: "a government spokeswoman", who: petrova, reason: "the role; the next paragraph names her", sure: 0.82},
				{words: []string{"“We will not close the harbour, not for a single day, and no ship that has paid its dues will be turned away,”"}, cue: "told", source: "Ana Petrova", who: petrova, via: links("interview with", "KPA"), utterance: "open"},
				{words: []string{"“Whoever says otherwise has not read the decree.”"}, who: petrova, reason: "goes on with the quotation before", utterance: "decree"},
				{words: []string{"40 cranes had stood idle since Monday night and would not move", "“until the night shifts are paid as they were promised”"}, cue: "said", source: "Tomas Lind, who leads the dockers’ union", who: lind, utterance: "cranes"},
				{words: []string{"people to keep the coast road free for ambulances"}, cue: "asked", source: "Mayor Mila Oreva", who: oreva, utterance: "road"},
			},
		},
		&fakeArticle{
			key: "chronicle", outlet: "Kessia Morning Chronicle", domain: "chronicle.example", at: "2031-04-08T15:20:00+03:00", origin: "kpa",
			title: "Harbour to stay open, says ministry", flags: []news.FlagKind{news.Opinion, news.Update}, credits: []string{"Kessian Press Agency"}, reason: "agency credit",
			body:   agencyLead + "\n" + agencyQuote + "\n" + agencyEnd,
			copied: []string{agencyLead, agencyQuote, agencyEnd},
			said: []fakeSaid{
				{words: []string{"“We will not close the harbour, not for a single day, and no ship that has paid its dues will be turned away,”"}, cue: "told", source: "Ana Petrova", who: petrova, via: links("interview with", "KPA"), utterance: "open"},
				{words: []string{"two tankers had already turned north"}, cue: "said", source: "A harbour pilot", who: pilot, reason: "unnamed, as the text says", utterance: "tankers", sure: 0.71},
			},
		},
		&fakeArticle{
			key: "observer", outlet: "The Varda Observer", domain: "observer.example", at: "2031-04-08T19:02:00+03:00",
			title:  "Ministry digs in over the harbour while the union counts its idle cranes, and the tankers outside begin to look for another port to unload in before the weekend",
			byline: []string{"Jon Hale", "Petra Ruis"},
			body:   "> The government says nothing will close. The quay says otherwise.\nThe harbour ministry insisted that it would not close the harbour “for a single day”, its spokeswoman, Ana Petrova, told the Kessian Press Agency.\nAt the gates of the third quay, Tomas Lind counted differently. “14 cranes have stood idle since Monday night,” he said, “and they will not move until the night shifts are paid as they were promised.”\n“Nobody here wants the strike,” Lind added. “But a promise that is broken three times is not a promise.”\nIt is not clear who first spoke of a decree. The order, seen by the Observer, “does not name the harbour at all”, according to a lawyer.",
			said: []fakeSaid{
				{words: []string{"that it would not close the harbour", "“for a single day”"}, cue: "insisted", source: "The harbour ministry", who: petrova, reason: "the ministry’s words, told by its spokeswoman", via: links("citing", "Kessian Press Agency"), utterance: "open", variant: news.Trimmed, sure: 0.79},
				{words: []string{"“14 cranes have stood idle since Monday night,”", "“and they will not move until the night shifts are paid as they were promised.”"}, cue: "said", source: "he", who: lind, reason: "pronoun; last speaker, same paragraph", utterance: "cranes", variant: news.Conflicting},
				{words: []string{"“Nobody here wants the strike,”", "“But a promise that is broken three times is not a promise.”"}, cue: "added", source: "Lind", who: lind, reason: "surname; named before", utterance: "promise"},
				{words: []string{"“does not name the harbour at all”"}, cue: "according to", source: "a lawyer", sure: 0.44},
			},
		},
		&fakeArticle{
			key: "radio", outlet: "Radio Kessia", domain: "radio.example", at: "2031-04-09T07:30:00+03:00",
			title: "Morning bulletin: strike enters second day",
			body:  "The dockers’ strike in Port Varda has entered its second day. The government says that the harbour stays open and that ships which have paid will be let in.\nThe mayor, Mila Oreva, asked drivers to keep the coast road free.",
			said: []fakeSaid{
				{words: []string{"that the harbour stays open and that ships which have paid will be let in"}, cue: "says", source: "The government", who: petrova, reason: "same words as the spokeswoman’s in an earlier report", utterance: "open", variant: news.Reworded, sure: 0.55},
				{words: []string{"drivers to keep the coast road free"}, cue: "asked", source: "The mayor, Mila Oreva", who: oreva, utterance: "road", variant: news.Reworded},
			},
		},
		&fakeArticle{
			key: "gazette", outlet: "Harbour Gazette", domain: "gazette.example", at: "2031-04-09", origin: "kpa",
			title: "Harbour stays open, two tankers turn north", reason: "earliest time and the same order of sentences",
			body:   agencyQuote + "\n" + agencyUnion + "\n" + agencyEnd,
			copied: []string{agencyQuote, agencyUnion, agencyEnd},
			said: []fakeSaid{
				{words: []string{"“We will not close the harbour, not for a single day, and no ship that has paid its dues will be turned away,”"}, cue: "told", source: "Ana Petrova", who: petrova, via: links("interview with", "KPA"), utterance: "open"},
				{words: []string{"40 cranes had stood idle since Monday night and would not move", "“until the night shifts are paid as they were promised”"}, cue: "said", source: "Tomas Lind, who leads the dockers’ union", who: lind, utterance: "cranes"},
				{words: []string{"two tankers had already turned north"}, cue: "said", source: "A harbour pilot", who: pilot, reason: "unnamed, as the text says", utterance: "tankers", sure: 0.71},
			},
		},
		&fakeArticle{
			key: "ledger", outlet: "Northern Ledger", domain: "ledger.example", at: "2031-04-09T18:10:00+03:00",
			title: "Tankers from Port Varda reach the north",
			body:  "Two tankers that were due in Port Varda tied up in Sund on Wednesday. “We will not close the harbour,” the Kessian spokeswoman Ana Petrova had said a day before.\nThe foreign ministry described the talks as “not friendly”.",
			said: []fakeSaid{
				{words: []string{"“We will not close the harbour,”"}, cue: "said", source: "the Kessian spokeswoman Ana Petrova", who: petrova, utterance: "open", variant: news.Trimmed, on: "a day before"},
				{words: []string{"“not friendly”"}, cue: "described", source: "The foreign ministry", who: ministry, utterance: "talks", variant: news.Conflicting},
			},
		},
		&fakeArticle{
			key: "letters", outlet: "Sund Weekly Letters", domain: "letters.example", at: "2031-04-10T09:00:00+03:00",
			title: "A note on the strike", warning: "the text is very short",
			body: "Our readers ask whether the ferry sails. It does.",
		},
	)
}
