import type { CallPhrases } from '../language.ts';
import { ptNotCalls } from './pt-not-calls.ts';
import { ptPromiseParts } from './pt-promise-parts.ts';

/** Announcing one's own telephone call in Portuguese. */
export const ptCall: CallPhrases = {
  promises: [
    // "Ligo-lhe", "te ligo", "telefonarei", "ligo eu", "sou eu que ligo".
    '(?:eu )?(?:{clit} )?{ring}(?:(?: (?:eu|de volta|novamente|outra vez|de novo|mesmo|sim|pra|para|pro|p|ao|à|a) {reader})(?!\\p{L}))?',
    // "Volto a ligar", "torno a telefonar", "vou liga" as it is spoken.
    '(?:volto|voltarei|torno|tornarei) a (?:{clit} )?(?:ligar|telefonar){enc}',
    '(?:vou|vo|vô) (?:{clit} )?(?:liga|telefona|dá uma ligada)(?! me|-me)(?: pr?[oa]| para| p)?',
    // "Eu ligar para senhora segunda", of learners.
    '(?<!(?:para|pra|pro|se|de|sem|por|até|quando|que|caso|é|ao) )eu (?:{clit} )?(?:ligar|telefonar)(?= (?:(?:para|pra|pro|ao?|à|no|na|em) )?(?:[oa] )?{reader}(?!\\p{L}))',
    // "Dou-lhe uma telefonadela", "te bato um fio", "farei um telefonema", "far-lhe-ei uma chamada".
    '(?:{clit} )?{give}(?:-(?:te|lhe|lhes|vos))?(?: \\p{L}+){0,3}? {aCall}',
    // "Far-lhe-ei o telefonema", "farei a ligação prometida".
    '{willGive} {theCall}',
    '(?:apito|bipo|toco|disco|chamo)-(?:te|lhe|vos)(?! (?:à|a) campainha)(?:(?<=(?:apito|bipo|disco)-(?:te|lhe|vos))| ~(?:ao|no|pelo|por) {phone})',
    '(?:te|lhe|vos) (?:apito|bipo)(?!\\p{L})',
    '(?:disco|discarei|marco|marcarei|teclo|vou (?:discar|marcar)|hei de (?:discar|marcar)) (?:para )?(?:o )?(?:seu|teu|vosso) (?:número|{phone})',
    '(?:ponho-me|sento-me|agarro-me|estarei|fico|vou estar) (?:ao|no) {phone} (?:consigo|contigo|convosco|com {reader}|para (?:lhe|te|vos|falar))',
    // "Pego no telefone e falo consigo", "passo a mão no telefone".
    '(?:pego|pegarei|agarro|agarrarei|passo a mão|meto a mão|deito a mão|lanço mão)(?:-me)? (?:n|a|d|p)?(?:o|ao|no|do|pro|para o) (?:meu )?{phone}(?! desligad| toc)',
    '(?:puxo|levanto|saco|pego mão|ponho a mão|boto a mão|corro|vou)(?:-me)? (?:n|a|d|p)?(?:o|ao|no|do|pro|para o) (?:meu )?{phone}(?! desligad| toc)',
    // "Falo consigo pelo telefone", "contactá-lo-ei por via telefónica", "oiço-te ao telefone".
    '{sayFuture}(?:-(?:te|lhe|lhes|vos|o|a|os|as|me|nos|lo|la))?{upTo},? {byPhone}{notOr}',
    '(?:{sayYou}|{sayNow}-(?:te|lhe|lhes|vos|o|a|os|as|lha|lho)|(?:te|lhe|lhes|vos) {sayNow}){upTo},? {byPhone}{notOr}',
    '(?:{sayNow} (?:[^\\s,;!?()]+ ){0,3}?(?:consigo|contigo|convosco|com {reader})){upTo},? {byPhone}{notOr}',
    // "Eu acho a senhora na quinta, por telefone".
    '(?:procuro|procurarei|acho|acharei|encontro|alcanço|apanho|chamo|chamarei|pego) (?:(?:a|o) )?{reader}{upTo},? {byPhone}{notOr}',
    '(?:(?:o|a|os|as) )contac?to(?: (?!foi|é|que|com|por escrito)[^\\s,;!?()]+){0,4}? (?:por telefone|telefonicamente|por via telef\\p{L}+)(?! (?:foi|é|que))',
    '(?:oiço|ouço|ouvirei|ouvi-lo-ei|ouvi-la-ei)(?:-[toalve]+s?)?(?: \\p{L}+){0,4}? (?:ao|pelo|no|por) {phone}',
    // "A chamada faço-a eu", "quanto ao telefonema: sou eu que o faço", "quem faz tocar o telefone sou eu".
    '(?:[ao]|quanto (?:ao|à)|d[oa]) {callname}{notWire}[^.;?]{0,50}?,? (?:faço-[oa] eu|fá-l[oa]-ei|eu (?:[oa] )?faço|eu farei|(?:sou|serei) eu (?:que|quem|a) ?[oa]? ?(?:faço|faz|fazê-l[oa]|farei|dou|vou))',
    '(?:a|o|quanto ao|quanto à) {callname}{notWire}[^.;?]{0,50}?,? (?:deixe|deixa|deixem)(?:-[oa])? comigo',
    'quem (?:vai |irá |há de )?(?:faz(?:er|ia)?|fará|põe|pôr) (?:a )?(?:tocar|tilintar|soar) [^.;?]{0,15}?{phone}[^.;?]{0,40}?(?:sou|serei|vou ser) eu',
    '{future}{upTo},? {byPhone}{notOr}',
    // "Por telefone falo consigo na segunda".
    '{byPhone}{notOr},? (?:(?:eu|é|que|então|já|só) ){0,3}(?:{clit} )?(?:{sayNow}|{sayFuture}) (?:consigo|contigo|convosco|com {reader}(?!\\p{L}))',
    '{phone}[^.;?]{0,30}? (?:tocar|tocará|toca)[^.;?]{0,20}?(?:meu nome|meu número)',
    '(?:a|o|quanto ao|quanto à) {callname}{notWire}[^.;?]{0,30}? (?:é|fica|corre) (?:por minha conta|comigo|da minha parte)',
    // "Te chamo no telefone", "conte comigo ao telefone", "atenda, que sou eu".
    '(?:te|lhe|vos) (?:chamo|chamarei) (?:[^\\s,;!?()]+ ){0,3}?(?:no|ao|pelo) {phone}|cont(?:e|em|a) comigo (?:ao {phone}|do outro lado da linha|na linha)',
    '(?:me (?:aguard|esper)[ae]m?|(?:aguard|esper)[ae]m?-me) (?:no|ao) {phone}|atend(?:a|am|e)(?!-)[^.;?]{0,25}? (?:que|pois|porque) (?:sou|serei|vou ser) eu',
    'próxima vez que me (?:ouvir|ouvirem|escutar)[^;.?]{0,40}? (?:ao|por|pelo) {phone}',
    'não (?:se importem?|te importes|leve[ms]? a mal|se incomodem?|se ofendam?) (?:que|se) (?:eu )?(?:{clit} )?(?:ligue|telefone|ligar|telefonar){enc}(?! me)',
    // By other words: who rings, whose voice it will be.
    '(?:quem|a pessoa que)(?: (?:te|lhe|vos))? (?:liga|telefona|ligará|telefonará|vai ligar|vai telefonar)[^.;?]{0,50}?(?:(?:sou|serei|vou ser) eu|este (?:vosso|seu))',
    '(?:quem|a pessoa que)(?: (?:te|lhe|vos))? (?:liga|telefona|ligará|telefonará|vai ligar|vai telefonar)[^.;?]{0,50}?(?:esta (?:vossa|sua)|o \\p{L}+ do costume)',
    '(?:quem|a pessoa que)(?: (?:te|lhe|vos))? (?:faz a chamada|marca o número|pega no telefone|disca)[^.;?]{0,50}?(?:(?:sou|serei|vou ser) eu|este (?:vosso|seu))',
    '(?:quem|a pessoa que)(?: (?:te|lhe|vos))? (?:faz a chamada|marca o número|pega no telefone|disca)[^.;?]{0,50}?(?:esta (?:vossa|sua)|o \\p{L}+ do costume)',
    '(?:já )?(?:sabes?|sabem) quem (?:te|lhe|vos) (?:liga|telefona|ligará|vai ligar)',
    '(?:(?:sou|serei|vou ser) eu|eu) (?:que|quem|é que|a) (?:(?:te|lhe|vos) )?(?:ligo|liga|telefono|telefona|ligarei|ligar|telefonar)(?! (?:o carro|a luz))',
    '(?:(?:sou|serei|vou ser) eu|eu) (?:que|quem|é que|a) (?:(?:te|lhe|vos) )?(?:vou ligar|vai ligar|vou telefonar|vai telefonar|marco|marca|faço|faz)(?! (?:o carro|a luz))',
    '(?:serei|sou) eu (?:a|ao) (?:(?:te|lhe|vos) )?(?:ligar|telefonar|telefone){enc}',
    '(?:toca(?:rá)?|(?:vai|há de) tocar) o (?:seu |teu |vosso )?{phone}[^.;?]{0,60}? (?:sou|serei|vou ser|será) eu(?! quem)',
    '(?:o|um|seu|teu|vosso|aparelho|esse)? ?{phone}(?: \\p{L}+){0,5}? (?:toca|tocará|vai tocar|há de tocar)[^.;?]{0,60}? (?:sou|serei|vou ser|será) eu(?! quem)',
    '(?:o|um|seu|teu|vosso|aparelho|esse)? ?{phone}(?: \\p{L}+){0,5}? (?:tocar|tocando|tilinta|tilintará)[^.;?]{0,60}? (?:sou|serei|vou ser|será) eu(?! quem)',
    '(?:ouvir|ouvirá|ouvirão|ouvirás|ouvires|escutar|escutará|vai ouvir|vão ouvir|vais ouvir|há de ouvir|terá|terão|ouve) (?:\\p{L}+ )?a? ?minha voz[^.;?]{0,40}?(?:linha|{phone}|fio)',
    '(?:aguard\\p{L}+|esper\\p{L}+|conte[m]?|conta|contar|receberá|receberão|receberás|recebe|vai receber)(?: \\p{L}+){0,3}? (?:(?:a|o)? ?(?:minha|meu) {callname})',
    '(?:aguard\\p{L}+|esper\\p{L}+|conte[m]?|conta|contar)(?: \\p{L}+){0,3}? (?:(?:um|uma) {callname}(?: \\p{L}+)? (?:minha|meu|da minha parte|de minha parte|desta|deste))',
    '(?:receberá|receberão|receberás|recebe|vai receber)(?: \\p{L}+){0,3}? (?:(?:um|uma) {callname}(?: \\p{L}+)? (?:minha|meu|da minha parte|de minha parte|desta|deste))',
    '(?:vão receber|vais receber|terá|terão|terás|vai ter|fica prometid[oa]|prometo|atenda|atendam)(?: \\p{L}+){0,3}? (?:(?:a|o)? ?(?:minha|meu) {callname})',
    '(?:vão receber|vais receber|terá|terão|terás|vai ter)(?: \\p{L}+){0,3}? (?:(?:um|uma) {callname}(?: \\p{L}+)? (?:minha|meu|da minha parte|de minha parte|desta|deste))',
    '(?:fica prometid[oa]|prometo|atenda|atendam)(?: \\p{L}+){0,3}? (?:(?:um|uma) {callname}(?: \\p{L}+)? (?:minha|meu|da minha parte|de minha parte|desta|deste))',
    '(?:terá|terão|terás|vai ter|vão ter|vais ter|dou|darei|receberá)(?:-\\p{L}+)? notícias(?: minhas)?(?: \\p{L}+){0,3}? {byPhone}',
    '(?:a |o )?(?:minha|meu) (?:próxim[oa] |primeir[oa] )?{callname}(?: \\p{L}+){0,3}? (?:será|chega|chegará|virá|fica|ficará|segue|vai|está (?:marcad[oa]|agendad[oa]|prometid[oa]))(?! (?:ontem|anterior))',
    '(?:a |o )?(?:minha|meu) {callname}(?: \\p{L}+){0,3}? (?:tá|não falha|é (?:na|no|a|em|dia))(?! (?:ontem|anterior))',
    '(?:dia|hora|data) d[oa] (?:minha|meu) {callname}',
    '(?:ouvirá|ouvirão|ouvirás|ouve|saberá|vai ouvir|vai saber)(?:(?: falar)? de mim|-me)(?: \\p{L}+){0,3}? {byPhone}',
    '(?:fica|ficará|segue|virá|chega|chegará)(?: [^,.;]{1,25})? (?:o meu|a minha) {callname}',
    // "Retorno a sua ligação", "devolvo a chamada".
    '(?:retorno|retornarei|devolvo|devolverei)(?:-lhe|-te)? (?:a |o )?(?:sua |vossa |tua |seu )?(?:chamada|ligação|telefonema)',
    // "Permita-me que lhe telefone", "deixe que eu lhe ligue", "fica combinado eu ligar".
    '(?:permita|permitam|permita-me|permitam-me|deixe|deixa|deixem|aceite|consinta|autorize)(?:-me)? que (?:eu )?(?:{clit} |o |a )?(?:ligue|telefone){enc}(?! me)',
    '(?:fica|ficou) (?:combinad|acordad|acertad|prometid|assent)[oa](?: que)?,? eu (?:{clit} )?(?:ligar|ligo)',
    '(?:combinámos|combinamos|combinado|ficou|acordámos)(?:-lhe)?(?: \\p{L}+){0,3}? que (?:eu )?(?:{clit} )?(?:ligava|telefonava|ligaria|telefonaria){enc}',
    '(?:acertámos|acertamos|disse-lhe|prometi)(?:-lhe)?(?: \\p{L}+){0,3}? que (?:eu )?(?:{clit} )?(?:ligava|telefonava|ligaria|telefonaria){enc}',
    '(?:não (?:estranhe|se admire|se assuste|se espante|se surpreenda),? (?:\\p{L}+,? )?)(?:se|que|quando) (?:eu )?(?:{clit} )?(?:ligar|telefonar|ligue|telefone){enc}',
    '(?:pode|podem|deixe|deixa|deixem) (?:deixar )?que (?:eu )?(?:{clit} )?(?:ligo|telefono)',
    'marco (?:o )?(?:seu|teu|vosso) número|(?:sou|serei) eu (?:d?o|no|do) outro lado da linha',
    '(?:será|é) (?:por telefone|pelo telefone|ao telefone) que (?:{clit} )?\\p{L}+(?:ei|o)(?!\\p{L})',
    '(?:aproveito|aproveitarei) (?:\\p{L}+ ){0,3}?para (?:{clit} )?(?:ligar|telefonar){enc}',
    '(?:só )?(?:me )?(?:falta|resta|faltará)(?:-me)? (?:{clit} )?(?:ligar|telefonar)-(?:lhe|te|vos)',
  ],
  promisesWithDay: [
    // "Faço o telefonema na sexta".
    '(?:eu )?(?:dou|faço|efetuo|realizo) {theCall}',
    '[ao] (?:tal |meu |minha |prometid[oa] )*{callname}{notWire}(?: \\p{L}+){0,2},? (?:faço-[oa]|[oa] faço|fá-l[oa]-ei|[oa] farei)(?! (?:todos|sempre))',
    // "Tô te ligando sexta", "estou a ligar-lhe na terça", "dou um alô na quarta", "ligar-lhe no dia 5".
    '(?:tô|tou|estou|to) (?:{clit} )?(?:ligando|telefonando|a ligar|a telefonar)(?: (?:{clit}|pra|para) ?{reader}?|{enc})?',
    '(?:dou|darei|mando)(?:-te|-lhe|-vos)? (?:um )alô|(?:{clit} )(?:dou|darei) um alô',
    '(?<!(?:o|um|ao|em|seu|meu|primeiro|nosso|de|bom|este|do|no) ){sayNow}{upTo},? {byPhone}{notOr}',
    // "Telefonema meu na sexta", "fica a chamada para sexta", "próximo passo: ligar-lhe na sexta".
    '(?<=^ ?|[,;:–—] ?|só )(?:um |uma )?{callname} (?:meu|minha)|fica(?:rá)? (?:prometid[oa] |marcad[oa] |combinad[oa] )?[oa] {callname}',
    '(?<=^ ?|[,;:–—] ?)só (?:um|uma) {callname}',
    '(?<=: ?(?:n?[oa]? ?\\p{L}+,? )?)(?:ligar|telefonar)(?:-(?:lhe|te|vos)(?!-)| (?:ao?|à|para|pra) ?{reader})',
    // "Liguei sem sorte, tento outra vez na sexta".
    '(?:volt(?:o|arei) a tentar|tent(?:o|arei) (?:outra vez|de novo|novamente))(?<=(?:lig|telefon)[^.;?]{0,80})',
    '^(?:e |então |pronto,? )?(?:ligar|telefonar)-(?:lhe|te|vos)(?!-)',
  ],
  ...ptPromiseParts,
  named: [
    // "Telefonema a 12 de março", "ligo dia 9", "a minha chamada: quarta"; not the reader's call.
    '(?<!(?:seu|sua|vosso|vossa|após|depois d[oa]|obrigad[oa] pel[oa]|pel[oa]) )(?:{callname}|(?:{clit} )?{ring}|ligar|telefonar|ligar-(?:lhe|te|vos))' +
      '(?! (?:de vídeo|com|de ontem|de hoje))(?=[^.;?]{0,30}?(?:\\d|segunda|terça|quarta|quinta|sexta|sábado|amanhã))',
  ],
  pointing: [
    '(?:ligo|telefon|lig(?:ar|arei)|chamada|voz|contac?t)[^.;?!]{0,80}?{subjectLine}|{subjectLine}[^.;?!]{0,60}?(?:ligo|telefon|lig(?:ar|arei)|chamada)\\p{L}*',
  ],
  notPromises: ptNotCalls,
};
