package lexicon

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A caption tells that a machine made the picture in a part of its own: in
// brackets, after a credit's colon, between strokes, or as a sentence on "this
// image". What a picture shows ("An AI-generated image of the minister that
// went round") is no such part.

// PictureNotice returns the part of a line that says that a machine made the
// article's picture, as the page writes it, "" without one.
func PictureNotice(line string) string {
	if len(line) > maxCaption || !mentionsMachine(strings.ToLower(line)) {
		return ""
	}
	for _, part := range betweenParts.Split(line, -1) {
		if t := strings.Trim(part, " .,;:–—-*"); madeByMachine(NoticeForm(t)) {
			return t
		}
	}
	return ""
}

// maxCaption is the longest line in bytes that is looked at.
const maxCaption = 1000

func mentionsMachine(t string) bool {
	for _, name := range machineNames {
		if strings.Contains(t, name) {
			return true
		}
	}
	for _, short := range shortMachineNames {
		if standsAlone(t, short) {
			return true
		}
	}
	return false
}

var (
	machineNames = []string{
		"a.i.", "artificial", "midjourney", "dall", "stable diffusion", "firefly", "grok", "künstlich", "нейросет", "искусственн",
		"штучн", "الاصطناعي", "人工智", "chatgpt",
	}
	shortMachineNames = []string{"ai", "ki", "ia", "ии", "ші"}
)

// standsAlone reports whether a word stands in t with no letter of an alphabet
// beside it; "ai生成" is no longer word.
func standsAlone(t, word string) bool {
	for at := 0; ; {
		k := strings.Index(t[at:], word)
		if k < 0 {
			return false
		}
		at += k
		before, _ := utf8.DecodeLastRuneInString(t[:at])
		at += len(word)
		after, _ := utf8.DecodeRuneInString(t[at:])
		if !joinsWord(before) && !joinsWord(after) {
			return true
		}
	}
}

func joinsWord(r rune) bool {
	return r != utf8.RuneError && unicode.IsLetter(r) && !unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)
}

// betweenParts parts a caption. A hyphen inside a word does not, nor a stroke.
var betweenParts = regexp.MustCompile(`\.\s+|[()\[\]|•·;。（）]|\s[/–—-]\s`)

// A part is such a notice when all of it is.
var (
	madePicture = regexp.MustCompile(`^(?:` + pictureMacros.Replace(strings.Join([]string{
		`(?:this |the |an? )?(?:main |featured? |header |lead )?<pic> (?:was |is |has been |have been |were )?(?:partly |entirely )?(?:generated|created|made|produced)(?: (?:by|with|using|via|through)| with the help of| by means of)+ <bot>(?: .{0,40})?`,
		`(?:this |the )<pic> (?:is|are) (?:an? )?(?:ai|artificially|computer)[- ]generated(?: <pic>)?(?: .{0,40})?`,
		`(?:generated|created|made|produced) (?:by|with|using) <bot>`,
		`(?:representational |representative |illustrative )?(?:ai|a\.i\.)[- ](?:generated|created|made)(?: (?:representational|illustrative|stock))?(?: <pic>)?(?: (?:for|used for|by|via|from|using) .{0,40})?`,
		`ai (?:image|illustration|picture|visual|photo|representation)(?: (?:for|used for|by) .{0,40})?`,
		`(?:representational |representative )<pic> ?(?:ai|ai[- ]generated)`,
		`(?:(?:dieses |das )?(?:bild|foto|symbolbild|illustration|grafik) (?:wurde |ist )?(?:mit|mithilfe von|mit hilfe von|von|durch) (?:einer )?<bot>(?:[- ]\p{L}+)? (?:erstellt|generiert|erzeugt))|(?:mit|mithilfe von|von|durch) <bot> (?:erstellt|generiert|erzeugt)(?:es (?:bild|foto|symbolbild))?|ki[- ](?:generiert|erstellt|erzeugt)(?:es?)?(?: (?:bild|foto|symbolbild|illustration|grafik))?|ki[- ](?:bild|illustration|grafik)`,
		`(?:(?:cette |l')?(?:image|photo|illustration) )?(?:a été |est )?(?:générée?|créée?|réalisée?) (?:par|avec|à l'aide de) (?:une |l'|de l')?<bot>|image ia`,
		`(?:(?:esta |la )?(?:imagen|foto|fotografía|ilustración|imagem|ilustração) )?(?:ha sido |fue |foi )?(?:generad|cread|hech|realizad|gerad|criad|feit|elaborad)[oa] (?:por|con|com|mediante|pela) (?:la |una )?<bot>|imagen (?:de )?ia|imagem (?:de )?ia`,
		`(?:(?:quest'|l')?(?:immagine|foto|illustrazione) )?(?:è stata )?(?:generat|creat|realizzat)[oa] (?:con|da|dall'|tramite|con l')\s?(?:l')?<bot>|immagine ia`,
		`(?:(?:deze |dit )?(?:afbeelding|beeld|foto|illustratie) )?(?:is |werd )?(?:(?:gegenereerd|gemaakt) (?:door|met) <bot>|(?:door|met) <bot> (?:gegenereerd|gemaakt)|ai-gegenereerd(?: beeld)?)`,
		`(?:(?:это |данное )?(?:изображение|фото|картинка|иллюстрация) )?(?:было )?(?:создан|сгенерирован|сделан)[оа]? (?:с помощью |при помощи )?(?:<bot>|нейросет\p{L}+|искусственн\p{L}+ интеллект\p{L}*)(?: .{0,30})?|изображение нейросети|иллюстрация нейросети`,
		`(?:(?:це )?(?:зображення|фото|ілюстрація|картинка) )?(?:було )?(?:створен|згенерован)[оа] (?:за допомогою )?(?:<bot>|нейромереж\p{L}+|штучн\p{L}+ інтелект\p{L}*)(?: .{0,30})?`,
		`(?:(?:هذه )?(?:ال)?صورة )?(?:تم إنشاؤها|مولدة|مولّدة|أنشئت|منشأة|صُممت|صممت) (?:بواسطة |باستخدام |عبر |ب)?(?:<bot>)`,
		`(?:图片|图像|圖片|配图|插图|本图|此图)?(?:由|为)?(?:ai|人工智能|人工智慧)(?:生成|制作|合成)(?:的)?(?:图片|图像|圖片|图|配图|插图)?|ai(?:图|配图|製圖|制图)`,
	}, "|")) + `)$`)
	creditedTo  = regexp.MustCompile(`^(?:(?:main |featured? |header )?(?:image|picture|photo|photograph|illustration|graphic|art|artwork|visual|cover)s?(?: (?:credit|source|by|courtesy))?|credit|source|pic(?: credit)?|bild|foto|grafik|symbolbild|bildquelle|quelle|crédit(?:s)?(?: photo)?|imagen|fuente|immagine|imagem|fonte|beeld|bron|фото|изображение|иллюстрация|источник|зображення|ілюстрація|джерело|صورة|الصورة|图|图片|图源|来源)\s*[:：]?\s*`)
	machineOnly = regexp.MustCompile(`^(?:(?:ai|a\.i\.|ki|ia|ии|ші|нейросеть|midjourney|dall[-·\s]?e(?:\s?\d)?|stable diffusion|adobe firefly|artificial intelligence|künstliche intelligenz|intelligence artificielle|inteligencia artificial|intelligenza artificiale|искусственный интеллект|штучний інтелект|الذكاء الاصطناعي|人工智能|chatgpt|bing image creator|grok ai|meta ai|imagen ai)(?:[- ]generated|[- ]generiert|生成)?(?: (?:image|illustration))?)$`)
)

var pictureMacros = strings.NewReplacer(
	"<pic>", `(?:image|picture|photo|photograph|illustration|graphic|visual|artwork|representation|depiction|rendering|cover|thumbnail)s?`,
	"<bot>", `(?:an? )?(?:generative )?(?:ai|a\.i\.|ki|ia|ии|ші|artificial intelligence|künstliche[rn]? intelligenz|intelligence artificielle|inteligencia artificial|inteligência artificial|intelligenza artificiale|kunstmatige intelligentie|искусственн\p{L}+ интеллект\p{L}*|нейросет\p{L}+|штучн\p{L}+ інтелект\p{L}*|الذكاء الاصطناعي|midjourney|dall[-·\s]?e(?:\s?\d)?|stable diffusion|(?:adobe )?firefly|chatgpt|gemini|grok|copilot|openai|sora)(?: (?:tools?|technology|software|tool|image generator))?`,
)

func madeByMachine(t string) bool {
	if madePicture.MatchString(t) {
		return true
	}
	at := creditedTo.FindStringIndex(t)
	if at == nil || at[1] == 0 {
		return false
	}
	rest := t[at[1]:]
	return machineOnly.MatchString(rest) || madePicture.MatchString(rest)
}
