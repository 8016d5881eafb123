package page

import (
	"regexp"
	"strings"
)

// Some furniture is written in full sentences, and stands between or right after
// paragraphs, where a line by its measures is one: who sent the story, whether
// comments are open, where else to follow the outlet; and the outlet's address
// alone.
var (
	noticed = regexp.MustCompile(`(?i)^[\s(\[*]*(?:` + strings.Join([]string{
		`this (?:story|article|report|copy|news) (?:has|was|is) .{0,60}\b(?:edited|generated|published|sourced|taken|received)\b.{0,80}\b(?:syndicated|feed|wire|news agency|agency)\b`,
		`(?:we(?:'|’)re |we are )?sorry,? (?:but )?(?:we are |comments are )(?:not |no longer )?(?:currently )?(?:accepting|closed)`,
		`comments (?:on|for|to) this (?:story|article|post) (?:are|have been|were) (?:now )?(?:closed|disabled|turned off)`,
		`for (?:all )?(?:the )?(?:latest|more|breaking) (?:headlines|news|updates|stories)[^.]{0,40},? (?:follow|subscribe|join|download|visit|click|like)\b`,
		`(?:follow|join|subscribe to|like) (?:us|our)\b[^.]{0,60}\b(?:google news|whatsapp|telegram|facebook|twitter|instagram|youtube|channel)\b`,
		`(?:some |additional )?(?:information|material) (?:for|in) this (?:report|story|article) (?:was |were )?(?:provided|supplied) by\b`,
		`(?:если вы (?:нашли|заметили|обнаружили)|нашли|заметили|якщо (?:ви )?(?:помітили|знайшли)) (?:ошибк|опечатк|помилк)\p{L}*.*ctrl`,
	}, "|") + `)`)
	hostAlone = regexp.MustCompile(`^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+){0,2}\.[a-z]{2,8}$`)
)

// noticeHints are parts of words of which each such notice holds one, in lower
// case: few lines are to be matched.
var noticeHints = []string{"syndicated", "feed", "agency", "wire", "comments", "follow", "subscribe", "join", "download", "visit", "click", "like", "provided by", "supplied by", "ctrl"}

// maxNotice is the longest such notice in characters.
const maxNotice = 250

// dropNotices labels such lines as furniture.
func (p *flatPage) dropNotices() {
	for i, l := range p.labels {
		if l.ofText() && p.features[i].chars <= maxNotice && isNotice(p.lines[i].text) {
			p.labels[i] = asOutside
		}
	}
}

func isNotice(t string) bool {
	if !strings.Contains(t, " ") {
		return hostAlone.MatchString(t)
	}
	low := strings.ToLower(t)
	return holdsAny(low, noticeHints) && noticed.MatchString(low)
}
