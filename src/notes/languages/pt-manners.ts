import type { MannersPhrases } from '../language.ts';
import { ptNotThanks } from './pt-not-thanks.ts';

/** Thanks in Portuguese. */
export const ptManners: MannersPhrases = {
  thanks: [
    // "Muito lhe agradeço", "venho agradecer-lhe", "permita-me agradecer".
    '{agradecer}{pron}(?: (?:muito|imenso|de coração|do fundo do coração|de verdade|sinceramente|também|ainda|mesmo|a si|a você|ao senhor|à senhora))*',
    'agradecimentos?',
    // "Obrigado", misspelt, shortened or doubled; "do fundo do coração, o meu obrigado".
    '{obrigado}(?: mesmo| demais| de coração| de verdade)*',
    'vlw',
    'valeu(?!-| (?:muito )?(?:a pena|cada|me|o|a|para|por si|como)(?!\\p{L}))(?: (?:demais|mesmo|muito|d\\+))?',
    'tks|thanks|thank you|thx|merci|tenquiu|khanimambo|kanimambo|tatenda|sakidila|twapandula',
    'ngasakidila|ntondele',
    // Gratitude.
    'grat[oa]s?(?! por ter sido)|gratíssim[oa]|gratidão|reconhecid[oa]s?|reconhecidíssim[oa]',
    'reconhecimento|sensibilizad[oa]|penhorad[oa]|gradecid[oa]',
    'bem[ -]?hajam?|bem haja-[oa]|deus (?:lhe|te|vos|lhes) (?:pague|dê|pagará|abençoe|recompense)',
    'que deus (?:lhe|te|vos) pague|bendit[oa]|tiro-lhe o chapéu p',
    // Being in debt: "fico-lhe a dever", "estou em dívida consigo".
    '(?:fico|ficarei|fiquei|ficamos)(?:-lhe|-te|-vos)? (?:a )?dever\\p{L}*|(?:em|na) dívida',
    // Kindness named as such: "foi muita gentileza sua receber-me", "o senhor foi muito amável em me ouvir".
    '(?:foi|foram|é|que|quanta|tanta|tamanha) (?:de )?(?:uma |muita |tanta |grande |enorme |imensa |toda |sua |vossa )*{kindness} (?:imensa |enorme |rara )?(?:da sua parte|da vossa parte|de sua parte)',
    '(?:muita|uma|imensa|grande) (?:de )?(?:uma |muita |tanta |grande |enorme |imensa |toda |sua |vossa )*{kindness} (?:imensa |enorme |rara )?(?:da sua parte|da vossa parte|de sua parte)',
    '(?:foi|foram|é|que|quanta|tanta|tamanha) (?:de )?(?:uma |muita |tanta |grande |enorme |imensa |toda |sua |vossa )*{kindness} (?:imensa |enorme |rara )?(?:sua|vossa|tua|do senhor)',
    '(?:muita|uma|imensa|grande) (?:de )?(?:uma |muita |tanta |grande |enorme |imensa |toda |sua |vossa )*{kindness} (?:imensa |enorme |rara )?(?:sua|vossa|tua|do senhor)',
    '(?:foi|foram|é|que|quanta|tanta|tamanha) (?:de )?(?:uma |muita |tanta |grande |enorme |imensa |toda |sua |vossa )*{kindness} (?:imensa |enorme |rara )?(?:da senhora|de vocês|o senhor)',
    '(?:foi|foram|é|que|quanta|tanta|tamanha) (?:de )?(?:uma |muita |tanta |grande |enorme |imensa |toda |sua |vossa )*{kindness} (?:imensa |enorme |rara )?(?:a senhora|a sua|a vossa)',
    '(?:muita|uma|imensa|grande) (?:de )?(?:uma |muita |tanta |grande |enorme |imensa |toda |sua |vossa )*{kindness} (?:imensa |enorme |rara )?(?:da senhora|de vocês|o senhor)',
    '(?:muita|uma|imensa|grande) (?:de )?(?:uma |muita |tanta |grande |enorme |imensa |toda |sua |vossa )*{kindness} (?:imensa |enorme |rara )?(?:a senhora|a sua|a vossa)',
    '(?:foi|foram|foste|sido) (?:muito|tão|imensamente|super|extremamente|demasiado|mesmo|bem) {kind}(?: da (?:sua|vossa|tua) parte| comigo| em| ao| por)',
    '(?:teve|tiveram|tiveste|ter tido|terem tido) (?:comigo )?(?:a |tanta |toda a |muita |a enorme |a grande )?{kindness} (?:de|para)',
    '(?:quanta|tanta|que|tamanha) (?:enorme |grande )?{kindness} (?:em|a sua|a vossa|a de)',
    // To value: "dou muito valor ao tempo", "apreciei muito o tempo que me dedicou".
    '(?:aprecio|apreciei|valorizo|valorizei|dou (?:muito )?valor a)(?: {adv})*(?= [oa]s? (?:tempo|horas?|hora e|minutos|atenção|disponibilidade|oportunidade|forma como me|modo como me|meia))',
    '(?:prezo|estimo)(?: {adv})*(?= [oa]s? (?:tempo|horas?|hora e|minutos|atenção|disponibilidade|oportunidade|forma como me|modo como me|meia))',
  ],
  notThanks: ptNotThanks,
  meeting: [
    // The meeting by its names.
    'entrevistas?|conversa(?:s|ção|zinha)?|reuni(?:ão|ões|ãozinha)|encontro|bate-?papo|papo|papinho',
    'prosa|visita|audição|aula-teste|aula teste|prova prática|dia de prova|dia à experiência',
    'teste prático|dinâmica|seleção|receç?ão (?:que|tão|calorosa|amável|com)|recepção(?! d[oe])',
    'acolhimento|acolhida|chat|call de',
    'chamada de (?:ontem|segunda|terça|quarta|quinta|sexta|hoje|vídeo)|videochamada|videoconferência',
    'vídeo|zoom|cavaqueira|cavaco|troca de (?:ideias|impressões|palavras)|passeio|tour|volta pel[oa]',
    'almoço|café (?:de|com|que|e)|lanche|jantar|audiência|sessão|experimentação|roda de conversa',
    'contato que tivemos|contacto que tivemos|momento|momentos',
    // The time for it.
    'tempo(?! frio| quente)|tempinho|horas?|horinha|hora e (?:meia|picos)|meia[- ]hora|minutos?',
    'minutinhos|manhã|manhãzinha|tarde|tardinha|noite',
    'dia de (?:ontem|hoje|segunda|terça|quarta|quinta|sexta|sábado)|disponibilidade|agenda',
    'oportunidade|chance|hipótese d|ocasião|privilégio|honra',
    'possibilidade de (?:conversar|conhecer|falar|me|estar|apresentar)|tudo|hospitalidade|paciência',
    'franqueza|simpatia|gentileza|carinho|amabilidade|generosidade|abertura|confiança|cordialidade',
    'sinceridade|interesse (?:demonstrado|que|na minha|em mim|pelo meu)',
    'atenção(?= (?:com|que|dispensad[ao]|dedicad[ao]|demonstrad[ao]|prestada|dada|durante|na|ontem|{attended})(?!\\p{L}))',
    // What the reader did: "por me ter recebido", "ter-me ouvido", "por conversar comigo".
    '(?:me |nos |-me |-nos )(?:\\p{L}+ ){0,2}?{receive}',
    '{receive}(?:-me|-nos| comigo| o seu| o vosso| o teu| seu| um pouco| parte| a mim| a gente| nós)',
    '(?:ter(?:em|es)?|tido|tendo)(?:-me|-nos)? (?:me )?{receive}',
    '(?:falar|falado|falou|estar|estado|sentar|sentado|passar|passado|gastar|gasto|perder|perdido|ficar|ficado|caminhar|reunir|reunido)(?:-se)?(?: \\p{L}+){0,2} comigo',
    '(?:dar|dado|deu|deram|deste|dando)(?:-me)?(?: me)? (?:\\p{L}+ )?(?:essa |esta |uma |um |a |o )*(?:hora|horas|oportunidade|chance|tempo|atenção|bocado)',
    'me (?:deixar|deixado|deixou) (?:\\p{L}+ )?(?:experimentar|provar|pegar|acompanhar|ver|assistir|tocar|entrar|mostrar|tentar|falar|conhecer|participar)',
    'receberam|recebeu|recebeste|recebid[oa]s?|receber|ouvir-me',
    'abrir (?:\\p{L}+ )?(?:a agenda|as portas|a porta|um espaço|espaço)|aberto as portas',
    'aberto a porta|abriu (?:as portas|a porta|a agenda)|encaixar|encaixado',
    'arranjar (?:um )?(?:tempo|bocadinho|espaço)|tirar (?:um )?(?:tempo|tempinho)',
  ],
  otherThings: [
    // Letters and papers.
    'respostas?|retorno|e-?mails?|mails?|mensage(?:m|ns)|cartas?|ofícios?|recado|bilhete|sms|zap',
    'whatsapp|áudio|confirmação|confirmar|receção|recepção d[oe]|rece(?:p)?ção d[oe]|aviso|avisar',
    'lembrete|informaç(?:ão|ões)|informar|esclarecimentos?|esclarecer|documentos?|documentação',
    'papelada|papéis|formulários?|ficha|ficheiros?|arquivos?|anexos?|link|endereço|morada|mapas?',
    'indicaç(?:ão|ões)|direç(?:ão|ões) para|instruções|contacto d[aoe]|contato d[aoe]|número',
    'telefone d[aoe]|convites?|convocatória|convocação|horários?|calendário|regulamento|edital',
    'folheto|catálogo|brochura|fotos?|fotografias?|vídeo d[oe]|programa d|guião|base|planilha|recibo',
    'certidão|cópia|declaração|recomendaç(?:ão|ões)|carta de|referências?|orçamento|fatura|encomenda',
    'pedido|senha|acesso|código|crachá|cartão',
    // Deeds.
    'envi(?:o|ar|ado|ou|arem)|mand(?:ar|ado|ou|arem)|respond\\p{L}+|responder|escrever|escrito',
    'encaminh\\p{L}+|reencaminh\\p{L}+|devolv\\p{L}+|devolução|emprest\\p{L}+|guardar|guardado',
    'indicar|indicado|dizer|dito|avisado|lembrar(?:-se)?|reserv(?:a|ar) d|marcar|marcação',
    'remarc\\p{L}+|adi(?:ar|amento)|agend(?:ar|amento)|trat(?:ar|ado) d|compreensão|compreender',
    'preferência|ajuda|ajudar|ajuda com|apoio|força|colaboração|cooperação|prontidão|rapidez',
    'brevidade|reembolso|indicar o|conselho sobre|dica|boleia|carona|transporte|táxi|uber',
    'estacionamento|bilhetes?|passagem|passagens|guarda-chuva|casaco|caneta|livros?|bolo|queijo|vinho',
    'ovos|mel|café(?! (?:de|com|que|e))|receita|presentes?|lembrança|chá|água|flores|mudas?|sementes',
    'farda|uniforme|bata|luvas|capacete|chaves?|carregador|óculos|carteira|telemóvel|celular',
    'atenção(?! (?:com|que|dispensad|dedicad|demonstrad|prestada|dada|durante|na|ontem|{attended}))|consideração',
    'parabéns|felicitações|votos|felicidades|elogio|sinceridade da resposta|decisão',
  ],
  when: [
    'ontem|onti|onte|hoje|anteontem|antes de ontem|esta (?:manhã|tarde|semana)',
    '(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo|outro dia|semana passada',
    'há pouco|agora há pouco|mais cedo',
  ],
  given: [
    '(?:receb(?:eu|eram|este)-me|me receb(?:eu|eram|este)|ouv(?:iu|iram|iste)-me|me ouv(?:iu|iram|iste))',
    '(?:(?:me )?(?:deu|deram|dedicou|dedicaram|dispensou|concedeu|reservou|mostrou|mostraram|deste|mostraste)(?:-me)?)',
    '(?:entrevista|conversa|reunião|encontro|visita|papo|prova|aula-teste|tarde|manhã|hora) (?:\\p{L}+ )?(?:de ontem|de hoje|de segunda|de terça|de quarta|de quinta|de sexta)',
    '(?:entrevista|conversa|reunião|encontro|visita|papo|prova|aula-teste|tarde|manhã|hora) (?:\\p{L}+ )?(?:foi|com o senhor|com a senhora|consigo|contigo|com você|com vocês)',
    '(?:o seu|o vosso|seu|vosso|teu|do senhor|da senhora) (?:tempo|acolhimento)',
    'a sua (?:paciência|hospitalidade|disponibilidade)',
  ],
};
