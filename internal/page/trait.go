package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// trait is what an element is, by its tag, or is said to be, by the words of its
// class, id and role. The words are our own lexicon of those that publishers'
// templates use.
type trait uint8

const (
	tArticle trait = iota // article, story, post
	tBody                 // content, text
	tText                 // both, or the articleBody of microdata
	tShare
	tRelated
	tPromo
	tAdvert
	tMenu
	tFooter
	tSide
	tComment
	tTags
	tByline
	tDate
	tMeta
	tPicture
	tTitle
	tLead
	tCard
	tPopup
	tQuote
	tBox
	tHidden
	tLive
	tTool
	tNote
	// By the tag:
	tArticleTag
	tMainTag
	tNavTag
	tAsideTag
	tFooterTag
	tHeaderTag
	tFormTag
	tFigureTag
	tTableTag
	tListTag
	tQuoteTag
	tSectionTag
	tLink
	tBold
	tItalic
	traits
)

// traitSet is a set of traits.
type traitSet uint64

func (t trait) set() traitSet { return 1 << t }

// A word in traitWords stands for its trait where it stands in a class as a
// whole word with "=" before it, where a word begins with "^", and else anywhere.
var traitWords = newWordTree(map[trait]string{
	tArticle: "article story ^post ^entry ^news ^artikel ^articulo ^articolo ^artigo ^nota ^noticia ^single",
	tBody:    "content ^body ^text =txt ^copy =rte richtext ^prose ^inhalt ^contenido ^texto ^testo ^tekst ^cuerpo ^corpo ^corps paragraph wysiwyg markdown",
	tShare:   "share sharing social ^facebook ^fb ^twitter ^whatsapp ^telegram addthis ^follow ^teilen ^compartir",
	tRelated: "related recommend ^recirc ^suggest ^similar readmore ^readalso ^seealso ^also ^more ^next ^prev taboola outbrain trending popular mostread ^latest " +
		"^recent ^further ^linked ^crosslink ^inline ^internal ^mehr ^relacionad ^correlat ^verwandt ^weiter ^upnext",
	tPromo:   "promo newsletter subscri ^signup ^sign paywall ^offer ^donat ^cta member ^regist ^login ^regwall ^piano ^abo =plus ^premium ^meter ^campaign ^support ^appeal ^download ^app",
	tAdvert:  "=ad =ads ^adv ^advert sponsor banner =dfp =gpt adslot ^adunit ^adbox ^ad ^werbung ^anzeige ^publi ^native ^partner ^commercial ^affiliate",
	tMenu:    "^nav ^menu breadcrumb ^bread ^crumb ^pagina ^pager ^tab ^dropdown ^topbar ^masthead ^submenu ^navigation navbar ^skip",
	tFooter:  "footer ^bottom copyright ^legal ^colophon ^imprint",
	tSide:    "sidebar ^aside ^widget ^rail =right =left ^secondary ^rightcol ^rhs ^skyscraper ^sticky ^complementary",
	tComment: "^comment disqus ^reply ^replies ^respond ^discussion ^livefyre ^coral ^kommentar ^comentario",
	tTags:    "=tag ^tags ^taglist ^topic ^keyword ^categor ^schlagwort ^tagcloud ^hashtag ^subject",
	tByline:  "author byline =bio ^biograph ^writer contribut ^autor ^auteur ^journalist ^reporter ^signature ^profile ^avatar ^editor =by",
	tDate:    "=date ^date ^datetime ^time ^pubdate publish ^updated ^datum ^fecha ^posted",
	tMeta:    "^meta ^info ^detail ^kicker ^eyebrow ^label ^section ^rubric ^overline ^topline",
	tPicture: "caption ^figure ^image ^img ^photo ^picture ^media ^galler ^slide ^carousel ^video ^player credit ^foto ^bild ^embed ^audio ^legend ^thumb ^podcast ^infographic ^lightbox",
	tTitle:   "title headline ^heading ^head =hed =hl ^titulo ^titre ^titel ^titolo",
	tLead:    "=lead =lede ^intro standfirst ^summary ^excerpt =deck =dek subtitle ^subhead ^subhed ^description ^abstract ^chapo ^entradilla ^sapo ^ingress ^vorspann ^sottotitolo ^bajada ^leadtext ^perex ^preamble ^synopsis =sub",
	tCard:    "^card teaser ^item ^list ^feed ^grid ^tile ^river ^stream ^collection ^package ^cluster ^stories ^articles ^posts ^row =module",
	tPopup:   "^modal popup ^overlay cookie consent gdpr ^tooltip ^alert ^notice ^toast ^dialog onetrust ^cmp ^didomi ^drawer ^flyout ^offcanvas ^warning ^message ^error",
	tQuote:   "quote ^tweet ^instagram ^citation ^zitat ^cita",
	tBox:     "^box ^infobox ^factbox ^inset ^insert ^fact ^bullet ^highlight ^keypoint ^takeaway ^callout ^glossar ^explain ^timeline ^read",
	tHidden:  "^hidden =hide ^invisible screenreader ^visually ^offscreen =sr =assistive ^accessib ^noprint",
	tLive:    "^live ^ticker ^liveblog ^timeline ^update",
	tTool:    "^print ^tool ^button ^btn ^font ^icon ^action ^bookmark ^save ^rating ^vote ^search ^form ^input ^filter ^login ^account ^user ^weather ^stock ^quiz ^poll",
	tNote:    "^disclaim ^source ^correct ^footnote ^note ^agency ^copyright ^rights ^trust ^ethic ^policy ^license",
})

// tagTraits are those of elements.
var tagTraits = map[atom.Atom]traitSet{
	atom.Article: tArticleTag.set(), atom.Main: tMainTag.set(), atom.Nav: tNavTag.set(), atom.Aside: tAsideTag.set(),
	atom.Footer: tFooterTag.set(), atom.Header: tHeaderTag.set(), atom.Form: tFormTag.set(), atom.Figure: tFigureTag.set(),
	atom.Figcaption: tFigureTag.set() | tPicture.set(), atom.Table: tTableTag.set(), atom.Ul: tListTag.set(), atom.Ol: tListTag.set(),
	atom.Blockquote: tQuoteTag.set(), atom.Section: tSectionTag.set(), atom.A: tLink.set(), atom.B: tBold.set(), atom.Strong: tBold.set(),
	atom.I: tItalic.set(), atom.Em: tItalic.set(),
}

// named are the attributes whose words tell traits.
var named = map[string]bool{"class": true, "id": true, "itemprop": true, "role": true, "data-component": true, "data-testid": true, "data-type": true, "data-module": true}

// traitsOf are the traits of an element. What html and body are called says
// what page it is, not what stands in them.
func traitsOf(n *html.Node) traitSet {
	set := tagTraits[n.DataAtom]
	if n.DataAtom == atom.Body || n.DataAtom == atom.Html {
		return set
	}
	for i := range n.Attr {
		a := &n.Attr[i]
		switch {
		case named[a.Key]:
			set |= traitWords.read(a.Val)
			if a.Key == "itemprop" && strings.EqualFold(a.Val, "articlebody") {
				set |= tText.set()
			}
		case a.Key == "hidden", a.Key == "aria-hidden" && a.Val == "true", a.Key == "style" && hides(a.Val):
			set |= tHidden.set()
		}
	}
	if set&tArticle.set() != 0 && set&tBody.set() != 0 {
		set |= tText.set()
	}
	return set
}

func hides(style string) bool {
	at := strings.Index(style, "display:")
	return at >= 0 && strings.HasPrefix(strings.TrimSpace(style[at+len("display:"):]), "none")
}
