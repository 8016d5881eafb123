package lexicon

import (
	"regexp"
	"strings"
)

// Wall is what stands in the place of an article.
type Wall uint8

const (
	Fault   Wall = 1 << iota // the server found nothing, refused or failed
	Robots                   // wants to know whether a person reads
	Cookies                  // wants consent
	Login                    // wants an account
	Paywall                  // wants a subscription
	Results                  // of a search
	Topic                    // articles of one tag, category or author
	Gallery                  // pictures
)

// WallTitle returns what a title says that stands over a wall. The title is
// read as a whole: "404 jobs lost" and "Access denied to reporters" are news.
func WallTitle(title string) Wall {
	t := strings.Trim(NoticeForm(title), " .…!?|-–—")
	if len(t) > 200 {
		return 0
	}
	for _, w := range wallTitles {
		if w.pattern.MatchString(t) {
			return w.kind
		}
	}
	return 0
}

type wallPattern struct {
	kind    Wall
	pattern *regexp.Regexp
}

var wallTitles = []wallPattern{
	{Fault, whole1(`(?:http )?(?:error|fehler|erreur|errore|erro|fout|ошибка|помилка)?[ :#-]*[45]\d\d(?: ?[-–—:|,.!]+ ?)?(?: ?(?:error|fehler|erreur|errore|(?:page |file |article |url )?not found|page not found.*|forbidden|access denied|unauthorized|gone|bad request|bad gateway|internal server error|service (?:temporarily )?unavailable|gateway time-?out|seite nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada|pagina non trovata|página não encontrada|pagina niet gevonden|страница не найдена|сторінку не знайдено))?`)},
	{Fault, whole1(`(?:oops[!,.]? ?)?(?:sorry[!,.]? )?(?:the |this |that )?(?:page|article|story|file|content|url|document)(?: you (?:requested|are looking for))?(?: was| is| can't be| cannot be| could not be| can not be)? ?(?:not found|found|not available|unavailable|no longer available|doesn't exist|does not exist|isn't available|has moved|gone)`)},
	{Fault, whole1(`not found|nothing found|access denied|access forbidden|forbidden|service unavailable|bad gateway|internal server error|gateway time-?out|server error|application error|site unavailable|temporarily unavailable|an error (?:has )?occurred|something went wrong|site maintenance|under maintenance|oops`)},
	{Fault, whole1(`(?:die )?seite (?:wurde )?nicht (?:gefunden|verfügbar)|zugriff verweigert|(?:cette )?page (?:introuvable|non trouvée|inexistante)|accès refusé|página no (?:encontrada|existe|disponible)|no se encontró la página|acceso denegado|pagina non trovata|accesso negato|página não encontrada|acesso negado|pagina niet gevonden|toegang geweigerd|страница не найдена|доступ запрещен|доступ запрещён|сторінку не знайдено|доступ заборонено|strona nie (?:została znaleziona|istnieje)|nie znaleziono strony|sidan (?:kunde inte hittas|hittades inte)|siden (?:ble|blev) ikke funde[nt]|sayfa bulunamadı|stránka nenalezena|الصفحة غير موجودة|页面不存在|找不到页面|頁面不存在|找不到頁面|ページが見つかりません|페이지를 찾을 수 없습니다`)},
	{Robots, whole1(`just a moment|attention required(?:! \| cloudflare)?|are you (?:a )?(?:robot|human)|(?:please )?verify(?:ing)? (?:that )?you are (?:a )?human|human verification|robot check|bot verification|security check(?:point)?|access to this page has been denied|pardon our interruption|checking your browser.*|ddos-guard|captcha|one more step|client challenge|please wait`)},
	{Cookies, whole1(`before you continue.*|(?:we value )?your privacy(?: choices| settings)?|privacy settings|cookie (?:consent|settings|preferences|notice)|cookies?|consent|datenschutz-?einstellungen|einwilligung|gestion des cookies|configuración de cookies`)},
	{Login, whole1(`(?:please )?(?:log ?in|sign ?in|sign ?up|register|create (?:an )?account|login or register|sign in to your account|log in to your account|member login|account login)(?: to .{1,40})?|anmelden|anmeldung|einloggen|registrieren|connexion|se connecter|identifiez-vous|iniciar sesión|inicia sesión|acceder|regístrate|accedi|login area|entrar|iniciar sessão|inloggen|logga in|logg inn|log ind|zaloguj się|logowanie|вход|войти|авторизация|вхід|увійти|giriş yap|تسجيل الدخول|登录|登入|ログイン|로그인`)},
	{Results, whole1(`search(?: results?)?(?: for ['"“«:].*|:.*| page)?|search results for\b.*|results for .*|you searched for.*|suchergebnisse?.*|suche|(?:résultats (?:de (?:la |votre )?)?recherche|recherche).*|resultados (?:de (?:la )?)?búsqueda.*|risultati (?:della |di )?ricerca.*|resultados da (?:pesquisa|busca).*|zoekresultaten.*|результаты поиска.*|поиск|результати пошуку.*|wyniki wyszukiwania.*|نتائج البحث.*|搜索结果.*|搜尋結果.*|検索結果.*`)},
	{Topic, whole1(`(?:tags?|category|categories|topic|author|archives?|posts? tagged|articles? tagged|stories tagged|all posts (?:by|in|tagged)|articles by|posts by|schlagworte?|schlagwort-archive?|kategorie|étiquette|catégorie|mot-clé|etiqueta|categoría|categoria|autor|тег|метка|рубрика|категорія|标签|標籤)\s*[:|]\s*.+|.{2,60} archives?(?: [-–|] .{2,40})?|(?:posts|articles|stories) (?:tagged|by|in|about) .+|archives`)},
	{Gallery, first1(`(?:in pictures|in photos|photo gallery|gallery|photos|pictures|slideshow|bildergalerie|fotostrecke|bilderstrecke|en images|diaporama|galería|fotogalería|en imágenes|fotogallery|le foto|galeria de fotos|veja fotos|in beeld|фотогалерея|фоторепортаж|фотолента|фото дня)(?:\s?[:|–—-]|$)`)},
}

func whole1(p string) *regexp.Regexp { return regexp.MustCompile(`^(?:` + p + `)$`) }

func first1(p string) *regexp.Regexp { return regexp.MustCompile(`^(?:` + p + `)`) }

// WallLine returns which of the walls asked for a line speaks for, by phrases that nobody uses
// but those who put walls up. The caller says how much of a page must be such
// lines, for an article may quote one.
func WallLine(line string, asked Wall) Wall {
	t := NoticeForm(line)
	t = t[:runeBefore(t, maxWallLine)]
	var found Wall
	for _, w := range wallPhrases {
		if w.kind&asked == 0 {
			continue
		}
		for _, p := range w.phrases {
			if strings.Contains(t, p) {
				found |= w.kind
				break
			}
		}
	}
	return found
}

// maxWallLine is how much of a line is looked at, in bytes.
const maxWallLine = 2000

type wallPhraseList struct {
	kind    Wall
	phrases []string
}

func phraseList(kind Wall, list string) wallPhraseList {
	var phrases []string
	for p := range strings.FieldsFuncSeq(list, betweenEntries) {
		phrases = append(phrases, strings.TrimSpace(p))
	}
	return wallPhraseList{kind, phrases}
}

var wallPhrases = []wallPhraseList{
	phraseList(Fault, `page you are looking for|page you were looking for|page you're looking for|page you requested|page that you requested|requested url|requested page|page cannot be found|page can't be found|page could not be found|page may have been moved|page has been removed|can't find the page|couldn't find the page|cannot find the page|couldn't find that page|find what you're looking for|nothing was found at this location|this page doesn't exist|this page does not exist|page no longer exists|page isn't available|you don't have permission to access|you do not have permission to access|server encountered an|server is temporarily unable|internal server error|try refreshing the page|article is no longer available|story is no longer available
		angeforderte seite|gesuchte seite|seite wurde nicht gefunden|seite existiert nicht|seite konnte nicht gefunden|page demandée|page que vous cherchez|page que vous recherchez|page n'existe pas|página solicitada|página que buscas|página que busca|página no existe|pagina richiesta|pagina che cerchi|pagina che stai cercando|pagina non esiste|página que procura|página solicitada não|página não existe|opgevraagde pagina|pagina bestaat niet|страница не найдена|страница не существует|запрашиваемая страница|такой страницы|сторінку не знайдено|сторінка не існує|strona nie istnieje|sidan finns inte|aradığınız sayfa|الصفحة التي تبحث|الصفحة المطلوبة|您访问的页面|页面不存在|お探しのページ`),
	phraseList(Robots, `enable javascript and cookies to continue|you are human|you are a human|you're a human|you're not a robot|you are not a robot|i'm not a robot|checking your browser|checking if the site connection is secure|review the security of your connection|unusual traffic from|unusual activity from|complete the security check|press & hold|press and hold|enable js and disable any ad blocker|cloudflare ray id|ray id:|automated access|needs to review the security|performing security verification|something about your browser made us think|sie ein mensch sind|kein roboter|êtes pas un robot|no eres un robot|no soy un robot|non sei un robot|вы не робот|ви не робот|не робот`),
	phraseList(Cookies, `we use cookies|we and our partners|our partners use cookies|your consent|accept all|reject all|cookie settings|manage preferences|manage your preferences|manage options|legitimate interest|information on a device|your privacy choices|we value your privacy|ads and content|cookie policy|necessary cookies|use of cookies|uses cookies|device identifiers|before you continue to
		wir verwenden cookies|wir und unsere partner|ihre einwilligung|ihre zustimmung|einwilligung widerrufen|alle akzeptieren|alle cookies|werbung und cookies|werbung und tracking|nutzung aller cookies|ohne werbung|nous et nos partenaires|votre consentement|tout accepter|utilisons des cookies|utilise des cookies|sans accepter|dépôt de cookies|utilizamos cookies|y nuestros socios|aceptar todo|aceptar cookies|su consentimiento|tu consentimiento|política de cookies|nostri partner|utilizziamo i cookie|utilizziamo cookie|tuo consenso|accetta tutto|nossos parceiros|seu consentimento|aceitar todos|aceitar cookies|onze partners|gebruiken cookies|alles accepteren|uw toestemming|je toestemming|используем файлы cookie|используем cookie|файлов cookie|ваше согласие|принять все|використовуємо файли cookie|файлів cookie|plików cookie|naszych partnerów|twoją zgodę|çerez politikası|çerezleri|ملفات تعريف الارتباط|使用cookie|使用 cookie|クッキーを使用`),
	phraseList(Login, `log in to continue|sign in to continue|please log in|please sign in|you must be logged in|you need to log in|you need to be logged in|login to continue|forgot your password|forgot password|remember me|create a free account|don't have an account|bitte melden sie sich an|passwort vergessen|mot de passe oublié|connectez-vous|olvidaste tu contraseña|contraseña olvidada|password dimenticata|esqueceu a senha|esqueceu sua senha|wachtwoord vergeten|забыли пароль|забули пароль|نسيت كلمة|忘记密码`),
	phraseList(Paywall, `to continue reading|this article is for subscribers|this content is for subscribers|this story is for subscribers|for subscribers only|subscribers only|subscriber-only|subscriber only|exclusive to subscribers|exclusively for subscribers|available to subscribers|subscribe to read|subscribe to continue|subscribe now to read|read the full article|read the full story|unlock this article|unlock the full|to read the full|to read this article|to read the rest|already a subscriber|premium article|reached your limit of|reached your article limit|free articles left|free articles remaining|free articles this month|last free article|register to continue|become a member to read|member-only|members-only|keep reading with|want to read more? subscribe|this is a preview
		weiterlesen mit|jetzt weiterlesen|diesen artikel weiterlesen|nur für abonnenten|exklusiv für abonnenten|für abonnenten lesbar|den ganzen artikel lesen|um weiterzulesen|mit abo lesen|bereits abonnent|den vollständigen artikel|dieser artikel ist kostenpflichtig|plus-artikel|réservé aux abonnés|réservée aux abonnés|réservés aux abonnés|pour lire la suite|abonnez-vous pour lire|déjà abonné|de cet article à lire|solo para suscriptores|exclusivo para suscriptores|exclusiva para suscriptores|para seguir leyendo|para continuar leyendo|ya eres suscriptor|riservato agli abbonati|riservati agli abbonati|per continuare a leggere|sei già abbonato|abbonati per leggere|exclusivo para assinantes|para continuar lendo|para continuar a ler|já é assinante|assine para ler|alleen voor abonnees|exclusief voor abonnees|om verder te lezen|verder lezen?
		только для подписчиков|только подписчикам|чтобы читать дальше|доступен по подписке|доступна по подписке|лише для передплатників|тільки для передплатників|щоб читати далі|tylko dla prenumeratorów|tylko dla subskrybentów|aby czytać dalej|för att läsa vidare|endast för prenumeranter|for å lese videre|kun for abonnenter|for at læse videre|abonelere özel|pouze pro předplatitele|للمشتركين فقط|لمتابعة القراءة|订阅后|仅限订阅|付费阅读|会员专享|会員限定|有料会員`),
}
