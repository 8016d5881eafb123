package lexicon

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Furniture is a set of the kinds of page furniture that a line looks like.
type Furniture uint16

const (
	Menu       Furniture = 1 << iota // navigation, search, log in, edition and other interface strings
	Share                            // share bars, "Liked the story? Share it", follow us
	Teaser                           // points at another story: "Read more", "READ MORE: …", "Related"
	Roll                             // heads a list of other stories: TRENDING, Most read, Latest news
	Newsletter                       // forms and appeals: subscribe, donate, download the app
	Consent                          // cookies and privacy
	Rights                           // copyright lines
	Tags                             // "Tags:", "Topics"
	Comments                         // head of the comments, or a reader's tools in them
	Advert                           // "Advertisement"
	Picture                          // photo credits, notices on images, players
	Count                            // views, shares, reading time
	Disclaimer                       // opinions are the author's own, …
	Credit                           // "(With inputs from agencies.)", "Source: Reuters"
)

// where a phrase must stand in its line
const (
	anywhere = '~'
	first    = '^'
	whole    = '='
)

type phrase struct {
	text  string
	where byte
	kind  Furniture
}

// phrases are indexed by their first word. In the lists below an entry opens
// with "=" when it must be the whole line, "^" when it must open the line, and
// "~" when it may stand anywhere; entries end with "|" or a line end.
var phrases = index(map[Furniture]string{
	Menu: `=home|=menu|=search|=log in|=login|=sign in|=sign up|=register|=my account|=skip to content|^skip to main|^skip to nav
		=close|=open|=more|=back|=next|=previous|=prev|=back to top|^back to|=top|=about us|=about|=contact us|=contact|=careers|=advertise
		^advertise with|=help|=faq|=rss|=sitemap|=site map|=site index|=subscribe|=subscribe now|=live tv|=watch live|=live|=videos|=video|=photos|=gallery
		=weather|=sport|=sports|=business|=politics|=opinion|=world|=news|=economy|=culture|=travel|=tech|=technology|=health
		=science|=lifestyle|=entertainment|=e-paper|=epaper|=archive|=all rights|=toggle navigation|^toggle |=main menu|=edition|^edition:|=language
		^show more|=load more|=see all|=view all|=see more|=show all|=all news|=click here|=text size|=font size|=print|^print this|=listen|^listen to this|=save
		=bookmark|=copy link|=link copied|=open in app|=settings|=notifications|=profile|=dark mode|=loading|^loading...|=editors' picks
		^you are here|=our apps|=masthead|=editorial policy|=reader services|=report a correction|^report an error|^found a mistake|^noticed an error|^did you find an error|^if you find an error
		=поиск|=меню|=главная|=войти|=новости|=в начало|=наверх|=далее|=назад|=ещё|=еще|=показать ещё|=показать еще|=русский|=english|=українська|=контакты|=реклама|=о проекте|=о нас|=подписаться|^нашли ошибку|^заметили ошибку|^знайшли помилку
		=suche|=startseite|=anmelden|=menü|=mehr|=schließen|=zurück|=kontakt|=impressum|=zum inhalt|=accueil|=rechercher|=connexion|=fermer|=retour|=suite|=contactez-nous|=inicio|=buscar|=iniciar sesión|=cerrar|=contacto|=volver|=cerca|=accedi|=chiudi|=início|=entrar|=fechar
		=zoeken|=inloggen|=sluiten|=hem|=sök|=logga in|=ana sayfa|=ara|=szukaj|=zaloguj|=strona główna|=beranda|=cari|=الرئيسية|=بحث|=خانه
		^версия для печати|^распечатать|=печать|^вернуться на главную|^вернуться к|=вернуться|=карта сайта|=архив|=архив новостей|=вход|=вход на сайт|=регистрация|=зарегистрироваться|=выйти|=выход|=личный кабинет|^забыли пароль|^запомнить меня|=запомнить|^добро пожаловать|^выберите|=настройки|=вакансии|=рекламодателям|=редакция|=о компании|=о редакции|=об издании|=обратная связь|=помощь|=поиск по сайту|=найти|=искать|=расширенный поиск|=мобильная версия|=полная версия|=политика|=экономика|=общество|=происшествия|=культура|=спорт|=наука|=здоровье|=в мире|=мнения|=интервью|=погода|=видео|=фото|=афиша|=гороскоп|=закрыть|=отмена|=отправить|=сохранить|=увеличить|^показать код|^скрыть|^показать все|=все новости|=все рубрики|=рубрики|=разделы|^ошибка в тексте|^если вы заметили|^если вы нашли|^выделите|^сообщить об ошибке|^сообщите об ошибке|^обсудить на форуме|=обсудить|=форум|=блоги|=друк|^версія для друку|=вхід|=реєстрація|=пошук|=архів|=про нас|=реклама на сайті|^размещение рекламы|^разместить рекламу|^реклама на сайте
		=drucken|=registrieren|=einloggen|=abmelden|=profil|=mein konto|=nach oben|=seite drucken|=datenschutzerklärung|=imprimer|=se connecter|=s'inscrire|=mon compte|=haut de page|=imprimir|=iniciar|=registrarse|=regístrate|=mi cuenta|=subir|=stampa|=registrati|=torna su|=wydrukuj|=zarejestruj się|=do góry|=yazdır|=giriş|=üye ol`,
	Share: `=share|=shares|^share this|^share on|^share via|^share article|^share the|=share:|^share to|=tweet|=retweet|=facebook|=twitter|=x|=whatsapp|=telegram|=linkedin|=reddit|=pinterest|=email|=e-mail|=messenger|=viber|=vk|=tumblr
		=instagram|=youtube|=tiktok|=flipboard|=pocket|=copy|^email this|^tweet this|^pin it|^follow us|^follow me|^follow our|^find us on|^join us on|^like us|^liked the story|^liked this story|^did you like this|^enjoyed this|^join our telegram|^join our whatsapp|^send this
		^click to share|^opens in new|~(opens in new window)|=save article|=save for later|^send by e-mail|^send by email|=share save|^add us on|^add as a preferred|^facebook twitter|^share facebook
		^поделиться|=поделиться|^подписывайтесь на|^подпишись|^следите за|^читайте нас|^поділитися|^teilen|=teilen|=partager|^partager|=compartir|^compartir|=condividi|^condividi|=compartilhar|=delen|=dela|=paylaş|=udostępnij|=bagikan|=مشاركة
		^рассказать друзьям|^отправить другу|^отправить по|^отправить ссылку|^выслать по|^переслать|^сохранить в|^добавить в избранное|=в избранное|=избранное|^в закладки|^добавить в закладки|=вконтакте|=в контакте|=одноклассники|=мой мир|=фейсбук|=твиттер|=телеграм|=livejournal|=жж|^код для блога|^код для вставки|^вставить в блог|^опубликовать в|^скопировать код|^мы в соцсетях|^мы в социальных|^присоединяйтесь|^ссылка на|^auf facebook|^per e-mail|^envoyer par|^suivez-nous|^síguenos|^enviar por|^seguici|^siga-nos|^volg ons|^obserwuj nas`,
	Teaser: `=read more|^read more|^read also|^also read|^read next|=read next|=related|^related:|^more on this|^more on:|^more about|^more from|^more in|^see also|^also see|^watch:|=watch|^watch also|^watch more|^don't miss|^don’t miss|^in case you missed
		^recommended|^you may also|^you might also|^you might like|^up next|=next up|=next article|^next story|=previous article|^previous story|=continue reading|^continue reading|^keep reading|^full story|=read the full story|^read full|^click here to read|^click here for|^find out more|=learn more|^further reading|^explore more|^must read|=must reads|^editor's pick|^editors' pick|^editor’s pick|^editors’ picks|^what to read next|^what others are reading|^view more|^watch the|^listen:|^read:|^read our|^read the|^see:|^in pictures:|^explained:|^analysis:
		^читайте также|^читать далее|^читать также|^читайте ещё|^по теме|^материалы по теме|^смотрите также|^подробнее|^ранее по теме|^читайте також|^lesen sie auch|^mehr zum thema|^auch interessant|^lire aussi|^à lire|^lire la suite|^sur le même sujet|^leer más|^lea también|^lee también|^te puede interesar|^leggi anche|^leia também|^leia mais|^lees ook|^lees meer|^läs också|^läs mer|^les også|^læs også|^lue myös|^czytaj także|^czytaj też|^zobacz także|^čtěte také|^baca juga|^اقرأ أيضا|^اقرأ أيضًا|^διαβάστε
		^читать полностью|^читать статью|^читать все|^читать всё|=читать|^читайте нас также|^читайте на эту тему|^подробности|^еще по теме|^ещё по теме|^по этой теме|^на эту тему|^статьи по теме|^новости по теме|^публикации по теме|^похожие|^связанные|^смотреть|^смотри также|^см. также|^полный текст|^предыдущая|^следующая|=далее »|^дальше|^вас может заинтересовать|^вам может быть интересно|^вам будет интересно|^рекомендуем|^другие материалы|^ще по темі|^дивіться також|^докладніше|^mehr lesen|^weiterlesen|^lesen sie mehr|^mehr dazu|^en savoir plus|^voir aussi|^ver más|^seguir leyendo|^más información|^approfondisci|^continua a leggere|^saiba mais|^veja também|^lees verder|^więcej|^devamını`,
	Roll: `^related stories|^related articles|^related news|^related content|^related topics|^related coverage|^related posts|=trending|^trending now|^trending stories|^trending on|=trending:|=most read|=most popular|=most viewed|=most shared|=most commented|^most read|=popular|=popular stories|^popular now|^popular news|=popular posts|=latest|=latest news|^latest news|=latest stories|=latest headlines|=latest articles|^top stories|=top news|^top news|=headlines|=more stories|^more stories|=more news|^more news|=other news|=other stories|=in other news|=today's news|=news feed|=newsfeed|=breaking news|=just in|=live updates|=from our partners|^from the web|^around the web|^sponsored|^promoted|^paid content|^you may like|^from around|=featured|=featured stories|=editor's choice|=don't miss|=hot topics|=hot news|=our picks|=top picks|=recent posts|=recent articles|=recent news|=in the news|=today's top|=special reports|=special coverage|=in focus|^partner content|^more coverage|=more headlines|=similar articles|=similar news|=other articles|=news in pictures
		^das könnte sie auch interessieren|^das könnte dich|^das könnte ihnen|^auch lesenswert|^vous aimerez aussi|^vous pourriez aimer|^cela pourrait vous|^ça peut vous intéresser|^à voir aussi|^à découvrir aussi|^también te puede|^también le puede|^te puede gustar|^le puede interesar|^puede que te|^quizá te interese|^quizás te interese|^potrebbe interessarti|^potrebbero interessarti|^ti potrebbe|^potrebbe piacerti|^você pode gostar|^você também pode|^você pode se interessar|^talvez você|^também pode gostar|^poderá gostar|^misschien vind je|^dit vind je misschien|^misschien ook interessant|^du kanske också|^du vil måske|^du vil kanskje|^może cię zainteresować|^to może cię|^mohlo by vás zajímat|^ilginizi çekebilir|^bunlar da ilginizi|^mungkin anda|^anda mungkin|^вас може зацікавити|^вам може сподобатися|^قد يعجبك|^قد يهمك|^あなたへのおすすめ|^猜你喜欢
		=популярное|=самое читаемое|=лента новостей|=последние новости|=главные новости|=главное|=топ новостей|=новости партнёров|=новости партнеров|^другие новости|=актуально|=meistgelesen|^meistgelesene|=les plus lus|=à la une|=lo más leído|=lo más visto|=i più letti|=mais lidas|=meest gelezen|=mest läst|=mest lest|=najczęściej czytane|=najnowsze|=en çok okunanlar|=terpopuler|=الأكثر قراءة
		=другие новости|=ещё новости|=еще новости|=новости дня|=новости сми|=новости смі|^новости партн|^новости раздела|^новости рубрики|^новости региона|=топ|^топ-|=лента|^самое популярное|^самое обсуждаемое|^самое интересное|^самые популярные|^самые читаемые|^самые обсуждаемые|=популярные|=популярные новости|=популярные статьи|=обсуждаемое|=сегодня в сми|=главные темы|=темы дня|=тема дня|=главные события|=свежие новости|=свежий номер|=последние комментарии|^последние материалы|^последние статьи|^последние публикации|=новое на сайте|^сейчас читают|^выбор редакции|=партнеры|=партнёры|^наши партн|=останні новини|=популярне|=стрічка новин|=головне|=aktuelles|=neueste artikel|=mehr nachrichten|=dernières actualités|=les plus lues|=últimas noticias|=ultime notizie|=últimas notícias|=laatste nieuws|=najpopularniejsze|=son dakika`,
	Newsletter: `^subscribe to|^subscribe for|^subscribe today|^subscribe here|~subscribe to our|~subscribe now|^sign up for|^sign up to|^sign up here|^sign up now|~sign up for our|^get the latest|^get our|^get the best|^get breaking|^get daily|^get unlimited|^get full access|^get all|~newsletter|~your inbox|^enter your email|^your email|=your e-mail|=email address|^email address|^please enter a valid|^thank you for subscri|^thanks for subscri|^thank you for signing|~you can unsubscribe|^unsubscribe|~we'll never share|^already a subscriber|^already have an account|^not a subscriber|^don't have an account|~to continue reading|^this article is for subscribers|^this content is for|^become a member|^become a subscriber|^become a patron|^support us|^support our|^support independent|^support quality|^donate|^make a donation|~click here to support|^download our app|^download the|^get the app|^join our|^join the conversation|^join the discussion|^create an account|^create a free|^create account|^register now|^register for free|^log in to|^login to|^sign in to|^start your free|~free trial|~push notifications|~breaking news alerts|^never miss|^stay informed|^stay up to date|^stay updated|^keep up with|^want more|^follow the latest|^join telegram|^be the first to|~delivered to your|~straight to your|^forgot password|=forgot your password?|=password|=username|=remember me|^i agree to|^by clicking|^by signing up|^by submitting|^by subscribing|~email newsletters|~unlimited access|~digital subscription|~for as little as|^give a gift|^gift this|^gift article|~gift articles|~supported by its audience|~supported by readers|~earn an affiliate|~earn a commission|~affiliate commission|~small commission
		^подпишитесь|^подписывайтесь|~наш телеграм|~в telegram|~нашу рассылку|^newsletter|~abonnieren|~s'abonner|^abonnez|^suscríbete|^suscríbase|^iscriviti|^assine|~nyhetsbrev|~nieuwsbrief|^zapisz się
		^подпишись на|^подписка на|^подписаться на|^получать новости|^рассылка|^новости на e-mail|^введите ваш|^введите e-mail|^ваш e-mail|^ваш email|=e-mail|=пароль|=логин|^авторизуйтесь|^авторизоваться|^зарегистрируйтесь|^войдите|^войти через|^войти с помощью|^чтобы оставить комментарий|^чтобы комментировать|^для комментирования`,
	Consent: `~we use cookies|^we value your privacy|~partners store|~store information on|~store and/or access|~uses cookies|~use of cookies|~cookie policy|~cookies policy|~cookie settings|~manage cookies|~accept cookies|~accept all cookies|^accept all|=accept|=reject all|=i agree|=got it|=agree|=decline|~privacy policy|^privacy|=cookies|^cookie|~terms of use|~terms of service|~terms and conditions|^terms &|=terms|=do not sell my personal information|^do not sell|^your privacy|^this site is protected by recaptcha|~third-party cookies|~using cookies|~necessary cookies|~website to function|~browsing experience|~improve your experience|~personalised ads|~personalized ads|~this website uses|~this site uses|~gdpr|~legitimate interest|~advertising partners|^your choices|^accessibility
		~мы используем|~файлы cookie|~cookie-файл|~политика конфиденциальности|~пользовательское соглашение|~wir verwenden cookies|~datenschutz|~nous utilisons des cookies|~politique de confidentialité|~utilizamos cookies|~política de privacidad|~utilizziamo i cookie|~política de privacidade|~gizlilik`,
	Rights: `^©|^copyright|^(c) 20|~all rights reserved|~© 20|~© 19|~copyright 20|~copyright ©|~(c) copyright|~this material may not be published|~may not be reproduced|~reproduction in whole|~without prior written|~without permission|~prior written consent|~registered in england|~reg. office|~company number|^powered by|^designed by|^developed by|^hosted by|^isn't affiliated|~is a registered trademark|~are trademarks|~все права защищены|~всі права захищені|~alle rechte vorbehalten|~tous droits réservés|~todos los derechos|~tutti i diritti|~todos os direitos|~alle rechten voorbehouden|~wszelkie prawa|~при использовании материалов|~при цитировании|^18+|^сетевое издание|^зарегистрировано|^p.iva
		^при полном или частичном|^полное или частичное|^перепечатка|~перепечатка материалов|^использование материалов|~использование материалов|~любое использование|^редакция не несет|^редакция не несёт|^свидетельство о регистрации|~свидетельство о регистрации|^адрес редакции|^телефон редакции|^все материалы сайта|^создание сайта|^разработка сайта|^дизайн сайта|^поддержка сайта|^использование любых|~гиперссылка на|~активная ссылка|^передрук|~усі права`,
	Tags: `=tags|^tags:|^tags |=topics|^topics:|=topic|^topics in this|^keywords:|^keyword:|^filed under|^posted in|^categories|^category:|=in this article|^labels:|^sections:|^section:|^теги|^тэги|^метки|^рубрики|^темы:|^schlagworte|^themen:|^mots-clés|^etiquetas|^más sobre|^argomenti|^assuntos|^tagi|^etiketler|^explore:|^tagged:|^tag:|^companies:|^people mentioned
		^ключевые слова|^тема:|=теги|=тэги|=метки|^рубрика:|^раздел:|^категория:|^категории:|^источник фото|^ключові слова|^теми:|^schlagwörter|^mots clés|^palabras clave|^tópicos|^trefwoorden|^słowa kluczowe`,
	Comments: `=comments|=comment|^comments (|^leave a comment|^leave a reply|=leave comment|^post a comment|^add a comment|^add comment|^write a comment|^view comments|^show comments|^read comments|^comments are closed|^no comments|^be the first to comment|=reply|=report|=report abuse|=flag|=like|=likes|=upvote|^log in to comment|^join the debate|^have your say|^sort by|=newest|=oldest|^view all comments|^this comment|^your comment|^please log in to|^cancel reply|^required fields|^your email address will not|~comment policy|~community guidelines|~commenting|^comments by|^disqus|=комментарии|^комментарии|^комментировать|^оставить комментарий|=ответить|^коментарі|=kommentare|^kommentar|=commentaires|=comentarios|^comentários|^commenti|=reacties|=komentarze|=yorumlar
		^добавить комментарий|^добавить отзыв|^написать комментарий|^ваш комментарий|^текст комментария|^правила комментирования|^правила размещения|^ваше имя|^имя (|=имя|=имя:|^комментариев|^нет комментариев|^пока нет комментариев|=обсуждение|^всего комментариев|^показать комментарии|^все комментарии|=комментарий|=цитировать|^пожаловаться|=нравится|=мне нравится|^оцените|^оценить|=рейтинг|^рейтинг:|^рейтинг статьи|^проголосовать|=голосовать|=проголосовать|^результаты опроса|^результаты голосования|=опрос|^голосов:|^ваша оценка|^ваше мнение|^введите код|^код с картинки|^код на картинке|^символы на картинке|^осталось символов|^пользователь обязуется|^сообщение не должно|^уважаемые читатели|^уважаемые посетители|^уважаемые пользователи|^администрация сайта|^модератор|^додати коментар|^залишити коментар|=kommentieren|^kommentar schreiben|^alle kommentare|^laisser un commentaire|^commenter|^réagir|^dejar un comentario|^comentar|=lascia un commento|=deixe um comentário|^reageer|^dodaj komentarz|^yorum yap`,
	Advert: `=advertisement|=ad|=ads|=advertising|^advertisement|=sponsored|=promoted|^story continues below|^article continues|^continues below|^continue below|~scroll to continue|^skip advertisement|^skip ad|^report this ad|^report ad|^this advertisement|^ad feedback|^the story continues after|~after the ad|=реклама|=anzeige|=werbung|=publicité|=publicidad|=pubblicità|=publicidade|=advertentie|=annons|=reklama|=reklam|=إعلان`,
	Picture: `^image:|^image source|^image credit|^image caption|^photo:|^photo by|^photos:|^photos by|^photo credit|^photograph:|^photograph by|^picture:|^pictures:|^pic:|^pic credit|^file photo|^file image|^file picture|^[file photo|^[file]|~(file photo)|~(file)|^representational image|^representative image|~this image is ai|^ai-generated image|^this image|~getty images|~afp via getty|~/afp|~/reuters|~reuters/|~ap photo|~/ap)|~/epa|~© afp|~© reuters|~© ap|~photo credit|~image credit|~photo by|~ photo:|~photos by|~image by|~photograph:|~shutterstock|~istock|~unsplash|~illustration by|^illustration:|~(photo:|~(image:|~(photo by|~[photo|~photo courtesy|^courtesy|~screenshot|~screengrab|^video:|^video by|^play video|=play|^watch video|=pause|=mute|=unmute|^play |=fullscreen|^click to expand|^hide caption|^toggle caption|=caption|^enlarge|^expand image|^view gallery|^view image|^image 1 of|^1 of|~this video|^video player|^media caption|^your browser does not|^slide|^фото:|^фото |~/ тасс|^иллюстрация|^изображение|^видео:|^foto:|^foto |~foto:|^bild:|^quelle:|^crédit|^crédits|~crédit photo|~crédits :|^imagen|^fotografía|^fotogr|^zdjęcie|^fot.|^gambar|^صورة
		^фото |^фото с сайта|^фотография|^фотографии|^фото из|^фоторепортаж|=фотогалерея|^автор фото|^на фото|~(фото|^видео |^скриншот|^иллюстрация к|^инфографика|^світлина`,
	Count: `~ views|=views|~ min read|~ mins read|~ minute read|~ minutes read|^reading time|^read time|^estimated reading|~min de lecture|~ shares|~ comments|~ followers|~ просмотров|~ reads|^views:|^hits:|^просмотров|^просмотры|^время чтения|^lesezeit|^lesedauer|^word count|^length:
		^просмотров:|=просмотры|^прочитано|^прочитали|^количество просмотров|^просмотрели|^прочтений|^переглядів|^lecturas`,
	Disclaimer: `^disclaimer|^the views expressed|^views expressed|~views expressed in this|~do not necessarily reflect|~does not necessarily reflect|~not necessarily those of|~opinions expressed|^editor's note: this|^this story has been published from|^this story has not been edited|~auto-generated from a syndicated|~syndicated feed|~has not been edited by|~published from a wire|^this article was originally|^this story was originally|^originally published|^this article first appeared|^this post first|^republished|~was first published on|~editorial independence|^мнение автора|~мнение редакции|~может не совпадать|^the statements, views|^this article appeared in|^this article is published|~appears in the print edition|^a version of this article|^our standards|^our editorial`,
	Credit: `^(with inputs|^with inputs|^with input|^(with input|^source:|^source :|^sources:|^(source:|^(reporting by|^reporting by|^additional reporting|^(additional reporting|^with agencies|^(with agencies|=agencies|^agencies /|^with reporting|^(inputs from|^inputs from|^compiled from|^with additional|^edited by|^(edited by|^источник:|^по материалам|^quelle: |^avec afp|^(avec afp|^(avec|^con información de|^fuente:|^fonte:|^bron:|^źródło|^kaynak:|^джерело:
		^источник -|^источник –|^джерело –`,
}, moreFurniture)

// phraseIndex finds the phrases that may stand at a place of a line.
type phraseIndex struct {
	opening  map[string][]phrase // those that open a line, by their first word
	anywhere map[string][]phrase // the others
	opens    beginnings          // of the first
	begins   beginnings          // of the second
}

func index(all ...map[Furniture]string) *phraseIndex {
	x := &phraseIndex{opening: make(map[string][]phrase), anywhere: make(map[string][]phrase)}
	for _, lists := range all {
		for kind, list := range lists {
			for _, e := range strings.FieldsFunc(list, func(r rune) bool { return r == '|' || r == '\n' }) {
				e = strings.ReplaceAll(strings.TrimLeft(e, "\t"), "’", "'")
				x.add(phrase{e[1:], e[0], kind})
			}
		}
	}
	return x
}

func (x *phraseIndex) add(p phrase) {
	w := p.text[:wordEnd(p.text)]
	if p.where == anywhere {
		x.anywhere[w] = append(x.anywhere[w], p)
		x.begins.add(four(p.text))
		return
	}
	x.opening[w] = append(x.opening[w], p)
	if len(p.text) >= 3 {
		x.opens.add(three(p.text))
	}
}

// beginnings is a set of hashes, of 16 bits, of the first bytes of phrases. Of
// the places in a line it leaves one of fifty to be looked up.
type beginnings [1 << 10]uint64

func (b *beginnings) add(begin uint32) { h := begin * 0x9E3779B1 >> 16; b[h>>6] |= 1 << (h & 63) }

func (b *beginnings) has(begin uint32) bool {
	h := begin * 0x9E3779B1 >> 16
	return b[h>>6]>>(h&63)&1 != 0
}

func three(s string) uint32 { return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 }

func four(s string) uint32 { return three(s) | uint32(s[3])<<24 }

// LineFurniture returns the kinds of furniture whose phrases the line, in
// lower case, holds where they must stand. Time is linear in the line: few
// places are looked up, and compared with the few phrases that open with the
// word there. No phrase that may stand anywhere is shorter than four bytes.
func LineFurniture(line string) Furniture {
	line = strings.ReplaceAll(line, "’", "'")
	kinds := opening(line)
	for at := range len(line) - 3 {
		if phrases.begins.has(four(line[at:at+4])) && opensWord(line, at) {
			kinds |= matching(phrases.anywhere[line[at:at+wordEnd(line[at:])]], line, at, len(line))
		}
	}
	return kinds
}

// opening are the kinds of phrases that open the line, or are all of it but
// signs at its end.
func opening(line string) Furniture {
	// a phrase of less than three bytes ends where its word does
	if line == "" || len(line) >= 3 && isLetter(line[1]) && isLetter(line[2]) && !phrases.opens.has(three(line)) {
		return 0
	}
	some := phrases.opening[line[:wordEnd(line)]]
	if len(some) == 0 {
		return 0
	}
	return matching(some, line, 0, len(strings.TrimRight(line, " .:…!?»›>→▸►|+-")))
}

func isLetter(b byte) bool { return 'a' <= b && b <= 'z' }

// matching are the kinds of the phrases that stand in the line at an index.
func matching(some []phrase, line string, at, end int) Furniture {
	var kinds Furniture
	for i := range some {
		if some[i].matches(line, at, end) {
			kinds |= some[i].kind
		}
	}
	return kinds
}

// opensWord reports whether a character begins at an index that does not go on
// a word.
func opensWord(line string, at int) bool {
	if !utf8.RuneStart(line[at]) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(line[:at])
	here, _ := utf8.DecodeRuneInString(line[at:])
	return !ofWord(before) || !ofWord(here)
}

func (p *phrase) matches(line string, at, end int) bool {
	if !strings.HasPrefix(line[at:], p.text) {
		return false
	}
	after := at + len(p.text)
	switch {
	case p.where == whole:
		return at == 0 && after >= end
	case p.where == first && at != 0:
		return false
	}
	if p.kind == Count && p.where == anywhere && !counted(line[:at]) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(p.text)
	next, _ := utf8.DecodeRuneInString(line[after:])
	return !unicode.IsLetter(last) || !unicode.IsLetter(next) || wide(next)
}

// counted reports whether a number ends here, perhaps of thousands: "4.2k".
func counted(before string) bool {
	before = strings.TrimRight(before, "km+ ")
	return before != "" && before[len(before)-1] >= '0' && before[len(before)-1] <= '9'
}

// wordEnd is the length of the run of letters and digits that opens s or, when
// s opens with anything else, of its first character. In writing without spaces
// each character is a word.
func wordEnd(s string) int {
	for i, r := range s {
		if !ofWord(r) {
			if i == 0 {
				_, n := utf8.DecodeRuneInString(s)
				return n
			}
			return i
		}
	}
	return len(s)
}

func ofWord(r rune) bool { return (unicode.IsLetter(r) || unicode.IsDigit(r)) && !wide(r) }

// wide reports a character of Chinese or Japanese writing.
func wide(r rune) bool { return r >= 0x3040 && r <= 0x9FFF }
