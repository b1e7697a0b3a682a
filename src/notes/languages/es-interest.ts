import type { InterestPhrases } from '../language.ts';
import { esNotWants } from './es-not-wants.ts';
import { esWants } from './es-wants.ts';
import { esWithdrawn } from './es-withdrawn.ts';

/** How Spanish wants a job, and how it takes that back. */
export const esInterest: InterestPhrases = {
  wants: [
    ...esWants,
    // The job is what pleases: "el puesto me interesa", "me hace mucha ilusión esta plaza"
    '{job}[^;:.]{0,45}? (?:s[ií] )?me (?:sigue |siguen |va a |ha )?(?:{adv} )*{pleases}',
    'me (?:{adv} )*(?:sigue |siguen |sigue pareciendo )?(?:{adv} )*{pleases}(?:,? {adv}| a m[ií])*,? (?:y mucho,? )?{pleasing}',
    '(?:^|(?<=[,:;] ?)|y |claro que |que |pues |todav[ií]a |a m[ií] |a[uú]n )s[ií],? (?:claro que )?(?:me interesa|quiero|me apunto|me late|me animo)',
    '(?:^|(?<=[,:;] ?)|y |claro que |que |pues |todav[ií]a |a m[ií] |a[uú]n )s[ií],? (?:claro que )?(?:me copa|acepto|le entro)',
    'me (?:sigue )?(?:interesa|interesando|apeteciendo)(?:,? (?:{adv}|y mucho))*(?: ?[.!;,]|$)',
    'me suena y me resuena',
    'me (?:{adv} )*gusta (?:{adv} )*(?:{det} (?:puesto|trabajo|plaza|cargo|vacante|empleo|chamba|laburo|curro|proyecto|thejob)|la idea de {join})',
    '(?:puesto|trabajo|plaza|cargo|vacante|proyecto|thejob) (?:s[ií] )?me (?:{adv} )*gusta',
    'me {took}(?: {adv})* {job}',
    '{job}[^;:.]{0,30} me (?:{adv} )*(?:enamor[oó]|convenci[oó] del todo|conquist[oó]|sedujo|cautiv[oó]|atrajo|ilusion[oó]|entusiasm[oó])',
    // Interest as a noun: "reitero mi interés en el puesto", "tengo gran interés"
    '{state}\\p{L}*[^.;]{0,40}? (?:mi|el|nuestro) (?:\\p{L}+ ){0,3}?(?:inter[eé]s|ilusi[oó]n|entusiasmo|deseo|disposici[oó]n|ganas)',
    '{state}\\p{L}*[^.;]{0,40}? (?:mi|el|nuestro) (?:\\p{L}+ ){0,3}?(?:disponibilidad para incorporarme|motivaci[oó]n)',
    '{have} (?:{adv} |un |el |mi |todo el )*{great}inter[eé]s (?:{adv} )*(?:en|por|de|hacia)(?: el| la)? ?(?:{job}|{join}|ello|thejob)',
    'mi (?:\\p{L}+ ){0,2}?(?:inter[eé]s|entusiasmo|ilusi[oó]n){inIt} {lasts}',
    '{much} (?:{adv} )*(?:ganas|ganitas|ilusi[oó]n) {huge}(?:que tengo |que me quedan |que le tengo )?(?:de|por|a|al|en) (?:{join}|{job})',
    '{much} (?:{adv} )*(?:ganas|ganitas|ilusi[oó]n) {huge}(?:que tengo |que me quedan |que le tengo )?(?:de|por|a|al|en) que me (?:elij|escoj|contrat|den|cojan)',
    // It and her: "el puesto lo quiero", "la quiero el doble", "ese curro es para mí"
    '{job}(?:[^,;:.]{0,40}?|,[^,;:.]{0,30},) (?:s[ií] )?(?:me )?l[oa] (?:s[ií] )?{takes}(?! {toSay})',
    '(?:el|la|lo|los|las) (?:s[ií] |yo )?(?:quiero|deseo) (?:{adv}|s[ií] o s[ií]|el doble|con todas|m[aá]s que|para m[ií]|yo|de una vez|igual)(?: |[.,;!]|$)',
    'l[oa] quiero(?= ?(?:[.!]|$))|me l[oa] quedo|es (?:la|el) que (?:yo )?quiero',
    '{job}[^,;:.]{0,25} {isMade} (?:justo |justamente |perfect[oa] )?{forMe}',
    // "es justo lo que quiero", "el puesto que andaba buscando", "donde quiero estar"
    '(?:es|ser[ií]a|son)(?:,? \\p{L}+,?){0,2}? (?:lo que|el que|la que|donde|con quien) (?:yo )?(?:siempre |m[aá]s |de verdad |realmente )?{sought}',
    '(?:es|ser[ií]a|son)(?:,? \\p{L}+,?){0,2}? (?:con quienes|ah[ií] donde|all[ií] donde) (?:yo )?(?:siempre |m[aá]s |de verdad |realmente )?{sought}',
    '{job} (?:\\p{L}+ )?(?:que|donde|con (?:el|la) que|en (?:el|la) que|al que|a la que) (?:yo )?(?:m[aá]s |siempre |s[ií] )?{seek}',
    'donde (?:yo )?(?:m[aá]s |de verdad |siempre )?(?:quiero|quisiera|me gustar[ií]a|deseo|preferir[ií]a|pienso|he querido|querr[ií]a) {stays}(?! es mi )',
    '(?:mi|es mi|como) primera (?:opci[oó]n|elecci[oó]n)|mi primer[a]? preferencia',
    '(?:trabajo|puesto|plaza|empleo|pega|proyecto|equipo|curro|laburo|chamba) (?:de|con (?:el|la) que) (?:mis sueños|mi vida|so[ñn]\\p{L}+)',
    '(?:es|ser[ií]a|fue siempre) (?:mi|un) sueño|sueño (?:hecho realidad|cumplido)',
    // Seeing oneself there, being in, signing now.
    '(?:ya )?me (?:veo|imagino|visualizo|figuro|estoy (?:viendo|imaginando)) (?:{adv} |yo )*(?:\\p{L}+ando|\\p{L}+iendo|con|en|ah[ií]|all[ií]|ac[aá]|aqu[ií]|de|detr[aá]s|entre|formando|dentro|como)',
    'me lo imagino y',
    'd[oó]nde me veo \\p{L}+[aei]ndo[^.;]{0,40} (?:es|est[aá]) (?:ah[ií]|all[ií]|ac[aá]|con|en)',
    'cuent(?:e|a|en|ad) conmigo|sigo (?:adelante |firme )?en (?:el proceso|carrera)|contad conmigo',
    'estoy dentro|me apunto|me anoto|me sumo(?! a (?:las|la queja|su pesar|sus))|le entro',
    'le hago(?: sin|,| si)|me le mido|le mido|me aviento|me animo(?: a {join}|[.,!]|$)',
    'soy (?:su|tu|vuestr[oa]) (?:hombre|mujer|persona|gente|candidat[oa])|p[oó]ngame (?:a|el)',
    '{starts} (?:{adv} )*{soon}|d[oó]nde (?:hay que|tengo que|se) firm\\p{L}+|d[oó]nde firmo',
    'cu[aá]ndo (?:empiezo|arranco|agarro)|cuando quieras? (?:empiezo|arranco)',
    '(?:mañana|hoy|ya) (?:mismo )?(?:empiezo|arranco|me incorporo|empezaba|comienzo)',
    '(?:tiene|lleva) mi nombre|l[oa] estoy deseando',
    'feliz[^,;.]{0,40} si me (?:eli|esco|contrat|dier|coj|cog|selec|tom)\\p{L}*',
    'nada (?:\\p{L}+ ){0,3}?que (?:desee|quiera|ans[ií]e|me (?:apetezca|ilusione)) (?:tanto|m[aá]s)',
    'nunca (?:he|hab[ií]a) (?:querido|deseado)[^.;]{0,30}?{job}',
    '(?:acepto|aceptar[ií]a|tomo|tomar[ií]a|agarro|cojo|coger[ií]a)(?: {adv})* {offered}',
    'mi respuesta es (?:un )?s[ií]',
    '(?:les? |te |os )?(?:dir[ií]a|digo) que s[ií](?! (?:a|al|puedo|tengo) )|un s[ií] rotundo',
    '(?:me|con gusto me|encantad[oa] me) {wouldJoin} (?:{adv} )*{into}',
    'con (?:much[oa]|muchísim[oa]|sumo|todo)? ?(?:gusto|ilusi[oó]n|placer|alegr[ií]a) (?:me (?:integrar|incorporar|sumar|unir)|aceptar|trabajar|formar)\\p{L}*',
    // Hope: "ojalá me den el papel", "espero formar parte", "que me elijan"
    'ojal[aá] (?:que )?(?:me (?:dej|d[eé]|eli|esco|contrat|coj|tom|selecc|llev|consider|toque)\\p{L}*|pueda (?:{join}|trabajar)|podamos|sea yo(?! quien))',
    'ojal[aá] (?:que )?(?:cuent\\p{L}+ conmigo|(?:el puesto|la plaza|ese puesto|el cargo|la vacante) sea)',
    '(?:espero|conf[ií]o en|deseo|sueño con|anhelo) (?:{adv} )*{hoped}',
    'nada me {wouldPlease}[^.;]{0,50}?(?:{join}|{job})',
    'me har[ií]an? (?:muy |tan |m[aá]s )?(?:feliz|dichos[oa]|ilusi[oó]n)[^.;]{0,20}(?:{job}|{join})',
    'me dar[ií]a (?:una |mucho |much[ií]sima )?(?:alegr[ií]a|gusto|ilusi[oó]n)[^.;]{0,15}(?:{job}|{join})',
    '(?:mejor|otro) (?:lugar|sitio|equipo) (?:mejor )?(?:donde|para|en el que) (?:trabajar|estar|aprender|crecer)',
    '(?:lugar|sitio) mejor (?:donde|para|en el que) (?:trabajar|estar)',
    '(?:no|ni) hay (?:\\p{L}+ ){0,8}?(?:que me (?:atraiga|guste|interese|apetezca|ilusione)|donde (?:yo )?(?:preferir[ií]a|quisiera|me gustar[ií]a))',
    'no (?:quiero|busco|deseo) otr[oa] (?:cosa|puesto|trabajo)',
    '(?:dejar[ií]a|cambiar[ií]a) (?:todo|lo que sea|mi trabajo) por',
    '(?:enamorad[oa]|prendad[oa]|flipad[oa]|loc[oa] perdid[oa]|manija|mud[oa] de ganas) (?:de|del|con|por) (?:{job}|ustedes|la idea)',
    'muy interesad[oa] en {job}',
    '(?:estoy|sigo|quedo|sal[ií]) (?:{adv} )*(?:interesad|ilusionad|entusiasmad|motivad)\\p{L}* que (?:nunca|antes|ayer)',
    '(?:estoy|sigo) (?:{adv} )*interesad[oa](?: ?[.!;,]|$)|(?:^|[.!,;] ?)interesad[ií]sim[oa]',
  ],
  answers: [
    '(?:s[ií]|mucho|much[ií]simo|claro|por supuesto|sin duda|rotundamente|con toda el alma|m[aá]s que nunca|desde luego)',
  ],
  wishes: [
    // It would mean a lot: "significaría mucho para mí entrar", "sería feliz trabajando con ustedes"
    '(?:significar[ií]a|supondr[ií]a|representar[ií]a|valdr[ií]a)(?: (?:{adv}|para m[ií]|un mundo|el mundo|todo|un gran \\p{L}+))*',
    '(?<!{kin} )(?:ser[ií]a|estar[ií]a|me sentir[ií]a|me har[ií]an?|me hace) (?:{adv} )*(?:feliz|dichos[oa]|encantad[oa]|orgullos[oa]|content[oa]|afortunad[oa]|honrad[oa])',
    // Still wanting: "sigo queriendo entrar", "salí deseando el puesto"
    '{am} (?:de (?:all[ií]|ah[ií]) )?(?:{adv} )*(?:queriendo|deseando|soñando con|anhelando|ansiando|aspirando a)(?: {adv})*',
    // Body and heart: "el cuerpo me pide", "se me hace la boca agua", "tengo el corazón puesto en"
    '(?:cuerpo|coraz[oó]n|alma|instinto) me (?:lo )?(?:pide|piden|dice|empuja|tira|manda)',
    'se me (?:hace|hizo|va|van|cae|ilumina|pone|alegra|acelera|encoge) (?:la|el|los|las) (?:boca|ojos|baba|cara|piel|alma|coraz[oó]n|pulso|mirada)',
    'me pican? (?:el gusanillo|las manos|los dedos)|me hormiguean las manos',
    '(?:tengo|llevo) (?:ya )?(?:puest[oa]s? )?(?:el coraz[oó]n|la cabeza|la ilusi[oó]n|los ojos|la mirada|el alma|el ojo|los cinco sentidos)(?: ya)?(?: puest[oa]s?)? en',
    // "manifiesto mi voluntad de ocupar la plaza"
    '{state}\\p{L}* (?:\\p{L}+ ){0,3}?(?:mi|el) (?:\\p{L}+ ){0,2}?{aim} (?:de|por)',
    // "vería con buenos ojos incorporarme", "siento verdadera vocación por", "pocas cosas me apetecen más que"
    'ver[ií]a con (?:muy )?buenos ojos',
    '(?:siento|tengo) (?:{adv} |un |una |verdader[oa] |gran |aut[eé]ntic[oa] )*{drawn} (?:puest[oa] )?(?:por|en|hacia)',
    'pocas cosas (?:que )?me (?:apetez|apetec|gust|ilusion|har[ií]an|atra)\\p{L}* (?:\\p{L}+ )?m[aá]s(?: \\p{L}+)? que',
    // At any price, and of nothing else: "daría lo que fuera por", "no pienso en otra cosa que en"
    'dar[ií]a (?:lo que (?:sea|fuera)|todo|cualquier cosa|un (?:brazo|riñ[oó]n|ojo|dedo)|media vida|la vida) por',
    'no (?:pienso|sueño|hago|puedo pensar) (?:en |con )?(?:otra cosa|nada m[aá]s|m[aá]s)(?: que)?(?: (?:pensar|soñar))?(?: en| con)?',
    'sin (?:pensar|soñar)(?: \\p{L}+)? (?:en|con) otra cosa que(?: en| con)?',
    'no me faltan? (?:inter[eé]s|ganas|ilusi[oó]n)|me (?:sobran?|pueden?|comen?) (?:el |las |la )?(?:inter[eé]s|ganas|ilusi[oó]n)',
    // What one means to do: "tengo el firme propósito de entrar"
    '(?:tengo|mantengo|sigo con|sigue siendo|es) (?:{adv} )*(?:el |la |mi |un |una )?(?:firme |clar[oa] |sincer[oa] |mayor |gran )*{aim} (?:de|es)(?![\\p{L}])',
    '(?:mi|nuestro|nuestra) (?:firme |clar[oa] |sincer[oa] |mayor |gran |[uú]nic[oa] )*{aim} (?:es|ser[ií]a|sigue siendo|no es otr[oa] que|ha sido siempre)',
    // "¡qué ilusión me haría!"
    '(?:qu[eé]|cu[aá]nt[oa]s?) (?:ilusi[oó]n|ganas|gusto|alegr[ií]a|bien|honor)(?: (?:me|tengo|m[aá]s grande|har[ií]a|dar[ií]a|hace|da|de|ser[ií]a))*',
    // "me encantaría que me eligieran" of another kind: "estoy por", "apuesto por", "voy a por"
    '(?:apuesto|lo apuesto|apuesto todo|apuesto fuerte) (?:por|a|al)|(?:me desvivo|suspiro|me derrito|bebo los vientos) por|voy a por',
    // To wish, outright and politely.
    '(?:yo )?(?:s[ií] )?(?:(?:le|te|les) )?{wish}(?: {adv})*',
    'me {wouldlike}(?: {adv})*',
    'me (?:har[ií]a|hace|da|dar[ií]a|hac[eé]is?) (?:{adv} |una |un )*(?:ilusi[oó]n|ilusionaza|feliz|gracia|alegr[ií]a|gusto|honor|bien)(?: {adv})*',
    // To be eager: "estoy muy interesada en", "sigo con ganas de", "salí decidido a"
    '{am} (?:de (?:all[ií]|ah[ií]) |ayer |de su \\p{L}+ )?{howEager}{eager}(?:,? (?:{adv}|y \\p{L}+))*,? (?:con|en|por|de|a|para|d[ei]l?|al|ante)(?![\\p{L}])',
    '(?:^|{opening}|(?<=(?:gracias|agradecid[oa])[^.;]{0,60} y ))(?:yo,? )?(?:{adv} )*{eager} (?:con|en|por|de|a|para|ante)(?![\\p{L}])',
    '(?:ganas|gana|ganazas|deseos?|ansias?|ilusi[oó]n|antojo|entusiasmo|afán) (?:que nunca |locas |enormes |inmensas |tremendas )?(?:de|por|en|con)(?![\\p{L}])',
    'estoy (?:que me muero|deseando|que no (?:duermo|quepo))|no veo (?:la hora|el momento|el d[ií]a) de|cuento (?:los d[ií]as|las horas) para',
    // An honour, a joy: "sería un honor formar parte"
    '(?<!{reported} )(?:ser[ií]a|es|fuera|considerar[ií]a|tendr[ií]a por) (?:para m[ií] |todo )?(?:un|una|el|la|mi) (?:{adv} |\\p{L}+ )?{joy}(?: {adv}| enorme| inmenso| para m[ií])*',
    'ser[ií]a (?:para m[ií] )?lo (?:m[aá]s|mejor)',
  ],
  aboutJob: [
    '{job}|{jobword}|{join}|con (?:ustedes|usted|vosotr[oa]s|vos|ti|uds)|contigo',
    '(?:en|de) (?:ustedes|lo de ustedes|lo vuestro)|ah[ií]|all[ií]|formar parte|su lado|a sus [oó]rdenes',
    'bajo su|en sus? (?:filas|manos|equipo|sala|cocina)',
  ],
  otherWishes: [
    // "me haría feliz si me devolviera el libro"
    ' ?si (?!me {chosen})',
    // To say, to ask, to thank, to send, to see again.
    ' ?{firstly}{toTell}\\p{L}*',
    ' ?(?:tener (?:noticias|el contacto|una copia|los|m[aá]s)|recib|o[ií]r|escuchar|desear(?:le|te|les)|consult|confirm|corregir|añad|precis)\\p{L}*',
    ' ?(?:aport(?:ar(?:le|te|les) (?:un|los|m[aá]s))|devolv|recog|prob|le[eé]r|visit|volver(?!me)(?! a (?:trabajar|turno))|pasar (?:a|por)|repetir)\\p{L}*',
    ' ?(?:invit|qued(?:ar (?:en|con))|explic|exponer|señal|destac|subray|record|mencion|pens|medit|consider|evit|apunt(?:ar\\p{L}* que)|justific)\\p{L}*',
    ' ?(?:compr|dormir|descans|dejar|molest|importun|entreten|quit|rob|reencontr|coincid|comer|cen|charlar|conversar|platic|saludar|retir|renunci)\\p{L}*',
    ' ?(?:llevarl[oa]s? a|arregl|repar|alquil|declin|rechaz|dar(?:le)? de baja|haber)\\p{L}*',
    ' ?(?:que (?!me (?:eli|esc|contr|dier|den|coj|sel|tom|cons|acep|tuv|teng|incl|fich|llam(?:en|ar[aá]n) para)|cuent|contara|sea yo|podamos)\\p{L}+|mis? \\p{L}+)',
    ' ?(?:termin\\p{L}+ (?!mi carrera)\\p{L}+|un (?:feliz|buen|favor|certificado|d[ií]a))',
    ' ?(?:una (?:copia|feliz|buena|respuesta|aclaraci[oó]n|disculpa|cosa|pregunta)|unas|su (?:opini[oó]n|respuesta|consejo|comprensi[oó]n|raz[oó]n))',
    ' ?(?:lo mejor para|mucha suerte|much[ií]sima suerte|felices|toda la suerte|suerte|[eé]xito)',
    // The pleasure that has been: "encantada de haberle conocido".
    ' ?(?:haber|hab[eé]r\\p{L}*|conoc\\p{L}+|(?:la|el|su) (?:entrevista|charla|conversaci[oó]n|reuni[oó]n|trato|visita|pl[aá]tica|encuentro))(?! no)',
  ],
  notWants: esNotWants,
  withdrawn: esWithdrawn,
};
