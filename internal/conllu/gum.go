package conllu

import "strings"

// gumFree are the genres of GUM whose texts are under free licences.
var gumFree = set("academic bio court interview news speech textbook vlog voyage")

// gumTest and gumDev are the documents of GUM's published splits; all others
// are for training.
var (
	gumTest = set(`academic_discrimination academic_eegimaa bio_dvorak bio_jespersen conversation_lambada
		conversation_retirement court_mitigation essay_fear fiction_falling fiction_teeth interview_hill
		interview_libertarian letter_mandela news_nasa news_sensitive podcast_bezos speech_austria
		speech_newzealand textbook_chemistry textbook_union vlog_london vlog_studying voyage_oakland voyage_vavau
		whow_cactus whow_mice`)
	gumDev = set(`academic_exposure academic_librarians bio_byron bio_emperor conversation_grounded
		conversation_risk fiction_beast fiction_lunre interview_cyclone interview_gaming news_homeopathic
		news_iodine speech_impeachment speech_inauguration textbook_governments textbook_labor vlog_portland
		vlog_radiology voyage_athens voyage_coron whow_joke whow_overalls`)
)

func gumSplit(name string) Split {
	name = strings.TrimPrefix(name, "GUM_")
	switch {
	case gumTest[name]:
		return Test
	case gumDev[name]:
		return Dev
	}
	return Train
}

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}
