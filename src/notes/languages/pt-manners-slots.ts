/** Parts of Portuguese phrases that thank. */
export const ptMannersSlots: Readonly<Record<string, string>> = {
  // Behind "a atenção": that of the talk.
  attended:
    '(?:(?:d[eao]s? (?:você|vocês|senhora?|senhores|vcs?|sua equipe) )?(?:ontem|hoje|anteontem|na (?:entrevista|conversa|segunda|terça|quarta|quinta|sexta))|' +
    'de (?:ontem|hoje|anteontem|segunda|terça|quarta|quinta|sexta))',
  // "Agradecer", in the forms that thank here and now.
  agradecer:
    '(?:agradeço|agradecemos|agradecer|agradecendo|agradecid[oa]s?|agradecidíssim[oa]|agradeci)',
  obrigado:
    `(?:obrigad[oa]s?|obrigadinh[oa]|obrigadíssim[oa]|obrigadão|obrigadao|brigad[oa]o?|brigadão|
    brigadinh[oa]|brigadu|obrigadu|obigad[oa]|obrigado\\(a\\)|obrgad[oa]|obg|obgd[oa]?|obrig|bgd)`.replaceAll(
      /\n\s*/g,
      '',
    ),
  pron: '(?:-(?:lhe|te|vos|lhes|o|a|os|as|lo|la|los|las|me)(?:s|á|ia)?)?',
  kind: `(?:gentil|gentis|amável|amáveis|simpátic[oa]|generos[oa]|atencios[oa]|querid[oa]|bondos[oa]|pacient[e]|
    paciente|elegante|bonit[oa]|bacana|fix[e]|delicad[oa]|cortês|legal|correct[oa]|corret[oa]|decente|nobre)`.replaceAll(
    /\n\s*/g,
    '',
  ),
  kindness:
    `(?:gentileza|amabilidade|simpatia|generosidade|bondade|delicadeza|cortesia|paciência|atenção|
    consideração|deferência|fineza|cuidado|carinho|elegância|honra|hombridade)`.replaceAll(
      /\n\s*/g,
      '',
    ),
  // Who may thank beside the writer.
  theirs:
    `(?:ele|ela|elas|eles|quem|marido|mulher|esposa|filh[oa]|mãe|pai|irmão|irmã|senhora?|você|cliente|
    doentes?|utentes?|pacientes|alunos|família)`.replaceAll(/\n\s*/g, ''),
  // What a reader does who receives somebody.
  receive:
    `(?:receb\\p{L}+|acolh\\p{L}+|ouv(?:ir|ido|iu|iram|iste|irem)|escut\\p{L}+|atend(?:er|ido|eu|eram|erem|
    ida)|entrevist\\p{L}+|convers(?:ar|ado|ou|aram|arem|ares)|dedic\\p{L}+|dispens(?:ar|ou|aram|ado|ada|
    aste)|conced\\p{L}+|reserv(?:ar|ou|aram|ado|aste)|mostr(?:ar|ou|aram|ado|aste|ares|arem)|encontr(?:ar|
    ado|ou)|apresent(?:ar|ou|ado|aram)|explic(?:ar|ou|ado|aram)|atur(?:ar|ado|ou|aram)|convid(?:ar|ado|ou|
    aram)|partilh(?:ar|ado|ou)|compartilh(?:ar|ado|ou))`.replaceAll(/\n\s*/g, ''),
};
