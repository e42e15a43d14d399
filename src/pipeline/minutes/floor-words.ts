/**
 * The words by which minutes report who speaks, by language: parts of regular expressions, for sentences
 * such as "The representative of Canada, on behalf of the Group, also said". Verbs are those of one
 * speaker, in the tenses of minutes.
 */

export interface FloorWords {
  /** "Ms.", before the name of a person. */
  readonly title: string;
  /** "The representative of", "The", before the name of a State. */
  readonly office: string;
  /** "On behalf of". */
  readonly behalf: string;
  /** A delegation or a person of one whose State the sentence names by an adjective only, or not at all; "@" for the adjective after the noun. */
  readonly unnamed: string;
  /** Words that a phrase before the one who speaks begins with: "On this item, Canada said". */
  readonly lead: string;
  /** Between the one who speaks and the verb: "also". */
  readonly adverb: string;
  readonly verb: string;
  /** Who conducts the meeting, and the meeting itself: nobody of the delegations. */
  readonly chair: string;
  /** What these do, beside what all do. */
  readonly decides: string;
}

export const FLOOR_WORDS: Readonly<Record<string, FloorWords>> = {
  en: {
    title:
      'Mr|Mrs|Ms|Miss|Mx|Mister|Messrs|Madam|Madame|Dame|Dr|Prof|Professor|Amb|Ambassador|Sir|H\\.?E|Hon|Judge|Justice|General|Colonel|Captain|Minister',
    office:
      '(?:(?:the|an?) )?(?:(?:(?:head|members?) of the )?(?:delegations?|delegates?|representatives?|observers?|ambassador|minister|government|permanent mission)(?: for| of| from))(?: the)? |the ',
    behalf:
      '(?:(?:also )?speaking )?(?:on behalf of|in the name of|for the|also for|as (?:the )?(?:chair|coordinator)[\\p{L} ]* of)',
    unnamed:
      "(?:the (?!same|said|permanent|first|second)(?:\\p{L}[\\p{L}’'-]+ ){1,2}|(?:one|an?|another|some|several|many|most|various|a few|a number of|other|two|three) (?:other )?)(?:delegations?|delegates?|representatives?|speakers?)",
    lead: '(?:However|Finally|Lastly|Then|Next|Later|Afterwards?|Meanwhile|Moreover|Furthermore|Likewise|Similarly|Also|And|But|So|Yet|First|Firstly|Second|Secondly|Thirdly|On|In|At|With|As for|For|After|Following|During|Regarding|Concerning|Under|Turning|Speaking|Referring|Responding|Replying|Noting|Recalling|Stressing|Highlighting|Thanking|Welcoming|Supporting|Echoing|Citing|Opposing|Expressing)',
    adverb:
      'also|then|further|furthermore|again|therefore|likewise|similarly|moreover|however|in turn|in response|in reply|in addition|strongly|briefly|subsequently|finally|nevertheless|instead|and others|has|had|would have',
    verb: 'said|says|stat(?:ed|es)|not(?:ed|es)|add(?:ed|s)|stress(?:ed|es)|emphasi[sz](?:ed|es)|under(?:scored|scores|lined|lines)|highlight(?:ed|s)|express(?:ed|es)|report(?:ed|s)|mention(?:ed|s)|indicat(?:ed|es)|explain(?:ed|s)|propos(?:ed|es)|suggest(?:ed|s)|request(?:ed|s)|ask(?:ed|s)|thank(?:ed|s)|(?:dis)?agreed|recall(?:ed|s)|reiterat(?:ed|es)|repeat(?:ed|s)|point(?:ed|s) out|observed|remark(?:ed|s)|comment(?:ed|s)|announc(?:ed|es)|inform(?:ed|s)|urg(?:ed|es)|call(?:ed|s) (?:for|on|upon|attention)|recommend(?:ed|s)|welcom(?:ed|es)|believ(?:ed|es)|maintained|affirm(?:ed|s)|declar(?:ed|es)|pledg(?:ed|es)|appealed|hop(?:ed|es)|warn(?:ed|s)|argu(?:ed|es)|claim(?:ed|s)|clarif(?:ied|ies)|confirm(?:ed|s)|conclud(?:ed|es)|wondered|questioned|cautioned|preferred|objected|queried|inquired|shared|drew attention|sought|described|sp(?:oke|eaks)|repl(?:ied|ies)|respond(?:ed|s)|seconded|endors(?:ed|es)|oppos(?:ed|es)|support(?:ed|s)|concurred|raised|referred|introduced|presented|offered|insist(?:ed|s)|acknowledg(?:ed|es)|congratulat(?:ed|es)|commend(?:ed|s)|wish(?:ed|es)|intervened|took the floor|associated (?:itself|himself|herself)|aligned (?:itself|himself|herself)|made a statement|lamented|regretted|encouraged|advocated|countered|outlined|reaffirmed|considered|paid tribute|took note|rejected|accepted|deleted|re-?submitted|withdrew|amended',
    chair:
      'the (?:acting |vice-?|co-?|temporary )?(?:chair(?:man|person|woman)?|chairs|president|secretariat|secretary(?:-general)?|executive (?:director|secretary)|rapporteur|moderator|facilitators?|committee|conference|meeting|group|working group|commission|council|assembly|plenary|participants|delegations|delegates|experts)|delegates|participants|parties',
    decides:
      'adopted|approved|decided|elected|took up|invited|gave the floor|opened|closed|adjourned|suspended|declared|turned to|considered|began|resumed|concluded',
  },
  es: {
    title:
      'Sr|Sra|Srta|Sres|Sras|Se[ñn]or|Se[ñn]ora|Se[ñn]orita|Se[ñn]ores|Don|Do[ñn]a|Dr|Dra|Doctor|Doctora|Prof|Profesor|Profesora|Emb|Embajador|Embajadora|Lic|Ing|Ministro|Ministra|S\\.?E',
    office:
      '(?:(?:el|la|un|una) )?(?:(?:(?:jef[ea]|miembros?) de la )?(?:delegaci[oó]n|delegad[oa]|representante(?: permanente| alterno| alterna)?|observador|observadora|embajador|embajadora|ministr[oa]|gobierno|misi[oó]n permanente))(?: de los| de las| de la| de el| del| de) |el |la |los |las ',
    behalf:
      '(?:(?:hablando|quien habl[oó]|que habl[oó]) )?(?:en nombre del?|en representaci[oó]n del?|a nombre del?|por el|en calidad de (?:presidente|presidenta|coordinador|coordinadora) del?)',
    unnamed:
      '(?:(?:la|el) (?:delegaci[oó]n|delegad[oa]|representante) @|(?:una?|otr[oa]s?|vari[oa]s|algun[oa]s|much[oa]s|divers[oa]s|dos|tres) (?:otr[oa]s? )?(?:delegaci[oó]n|delegaciones|delegad[oa]s?|representantes?|orador(?:a|as|es)?))',
    lead: '(?:Adem[aá]s|Asimismo|Finalmente|Por [uú]ltimo|Luego|Despu[eé]s|A continuaci[oó]n|Seguidamente|Posteriormente|Tambi[eé]n|Sin embargo|Por su parte|Por otra parte|Por otro lado|A su vez|En|Con|Sobre|Respecto|Acerca|Al|A|Tras|Durante|Seg[uú]n lo acordado|Para|Refiri[eé]ndose|Respondiendo|Agradeciendo|Hablando)',
    adverb:
      'tambi[eé]n|adem[aá]s|asimismo|luego|despu[eé]s|entonces|igualmente|a su vez|por su parte|nuevamente|finalmente|posteriormente|brevemente|en respuesta|por [uú]ltimo|no obstante|ha|hab[ií]a|le|les|lo|se',
    verb: 'dijeron|se[ñn]alaron|manifestaron|expresaron|indicaron|agradecieron|informaron|propusieron|destacaron|apoyaron|afirmaron|pidieron|dijo|dice|dicho|se[ñn]al[oó]|se[ñn]ala|se[ñn]alado|manifest[oó]|manifiesta|manifestado|expres[oó]|expresa|expresado|indic[oó]|indica|indicado|agradeci[oó]|agradece|agradecido|inform[oó]|informa|informado|propuso|propone|propuesto|solicit[oó]|solicita|solicitado|destac[oó]|destaca|destacado|subray[oó]|subraya|subrayado|reiter[oó]|reitera|reiterado|mencion[oó]|menciona|mencionado|apoy[oó]|apoya|apoyado|afirm[oó]|afirma|afirmado|a[ñn]adi[oó]|a[ñn]ade|agreg[oó]|agrega|pregunt[oó]|pregunta|ofreci[oó]|ofrece|record[oó]|recuerda|sugiri[oó]|sugiere|explic[oó]|explica|coment[oó]|declar[oó]|declara|declarado|opin[oó]|opina|consider[oó]|considera|observ[oó]|observa|sostuvo|sostiene|pidi[oó]|pide|pedido|inst[oó]|insta|exhort[oó]|recomend[oó]|recomienda|felicit[oó]|respondi[oó]|responde|contest[oó]|present[oó]|presenta|intervino|tom[oó] la palabra|hizo uso de la palabra|hizo hincapi[eé]|puso de relieve|enfatiz[oó]|resalt[oó]|resalta|refiri[oó]|refiere|anunci[oó]|anuncia|lament[oó]|acogi[oó]|celebr[oó]|advirti[oó]|insisti[oó]|reconoci[oó]|asoci[oó]|sum[oó]|plante[oó]|plantea|expuso|expone|estim[oó]|precis[oó]|aclar[oó]|convino|coincidi[oó]|discrep[oó]|se opuso|opuso|secund[oó]|describi[oó]|alent[oó]|compromet[ií][oó]|rechaz[oó]|acept[oó]|hizo un llamado|dio las gracias|reafirm[oó]',
    chair:
      '(?:el|la|los|las) (?:vice)?(?:president[ea]|presidencia|secretar[ií]a|secretari[oa](?: general| ejecutiv[oa])?|director[a]? ejecutiv[oa]|relator|relatora|moderador|moderadora|facilitador|facilitadora|comit[eé]|conferencia|reuni[oó]n|grupo(?: de trabajo)?|comisi[oó]n|consejo|asamblea|plenario|plenaria|participantes|delegaciones|delegad[oa]s|expert[oa]s)',
    decides:
      'aprob[oó]|aprobaron|adopt[oó]|adoptaron|decidi[oó]|decidieron|eligi[oó]|acord[oó]|acordaron|tom[oó] nota|invit[oó]|dio la palabra|cedi[oó] la palabra|concedi[oó] la palabra|abri[oó]|clausur[oó]|levant[oó]|suspendi[oó]|examin[oó]|examinaron|inici[oó]|reanud[oó]|concluy[oó]|convinieron',
  },
  fr: {
    title:
      'M|MM|Mme|Mmes|Mlle|Monsieur|Messieurs|Madame|Mesdames|Mademoiselle|Dr|Pr|Prof|Professeure?|Docteure?|Me|Ma[iî]tre|S\\.?E|Ambassadeur|Ambassadrice|Ministre',
    office:
      "(?:(?:le |la |l[’']|un |une ))?(?:(?:(?:chef|cheffe|membre) de la )?(?:d[ée]l[ée]gation|d[ée]l[ée]gu[ée]e?|repr[ée]sentante?(?: permanente?)?|observateur|observatrice|ambassadeur|ambassadrice|ministre|gouvernement|mission permanente))(?: de la | de l[’']| du | des | de | d[’'])|le |la |les |l[’']",
    behalf:
      "(?:(?:s[’']exprimant|parlant|intervenant|qui parlait) )?(?:au nom d|pour le compte d|en qualit[ée] de (?:pr[ée]sidente?|coordonnateur|coordonnatrice) d)(?:es?|u|[’'])",
    unnamed:
      "(?:(?:la |le |l[’'])(?:d[ée]l[ée]gation|d[ée]l[ée]gu[ée]e?|repr[ée]sentante?|observateur|observatrice) @|(?:une?|plusieurs|certaine?s|quelques|de nombreuses|de nombreux|diverses?|d[’']autres|deux|trois) (?:autres? )?(?:d[ée]l[ée]gations?|d[ée]l[ée]gu[ée]e?s?|repr[ée]sentante?s?|orateurs?|oratrices?))",
    lead: "(?:En outre|De plus|Enfin|Ensuite|Puis|Par ailleurs|Toutefois|Cependant|N[ée]anmoins|De m[eê]me|Pour sa part|De son c[oô]t[ée]|[AÀ] son tour|En|Dans|Sur|Au|Aux|[AÀ]|Avec|S[’']agissant|Concernant|Quant|Apr[eè]s|Lors|Pendant|Pour|Se r[ée]f[ée]rant|R[ée]pondant|Remerciant|Sous)",
    adverb:
      "[ée]galement|aussi|ensuite|en outre|par ailleurs|puis|enfin|de nouveau|[àa] son tour|pour sa part|de son c[oô]t[ée]|notamment|bri[eè]vement|vivement|alors|toutefois|de plus|en r[ée]ponse|a|ont|avait|s[’']est|l[’']a|lui a|leur a",
    verb: "dite?|d[ée]clar[ée]|d[ée]clare|indiqu[ée]|indique|soulign[ée]|souligne|remerci[ée]|remercie|propos[ée]|propose|demand[ée]|demande|appuy[ée]|appuie|not[ée]|note|ajout[ée]|ajoute|rappel[ée]|rappelle|sugg[ée]r[ée]|sugg[eè]re|offert|offre|exprim[ée]|exprime|fait (?:observer|remarquer|savoir|valoir|part|sienne|[ée]tat)|inform[ée]|informe|expliqu[ée]|explique|pr[ée]cis[ée]|pr[ée]cise|estim[ée]|estime|consid[ée]r[ée]|consid[eè]re|affirm[ée]|affirme|annonc[ée]|annonce|mentionn[ée]|mentionne|signal[ée]|signale|pri[ée]|f[ée]licit[ée]|f[ée]licite|recommand[ée]|recommande|r[ée]pondu|r[ée]pond|pr[ée]sent[ée]|pr[ée]sente|pris la parole|prend la parole|insist[ée]|insiste|r[ée]it[ée]r[ée]|r[ée]it[eè]re|regrett[ée]|regrette|salu[ée]|salue|mis (?:l[’']accent|en garde|en avant)|met l[’']accent|appel[ée]|appelle|invit[ée]|soutenu|soutient|reconnu|reconna[iî]t|associ[ée]e?|associe|oppos[ée]e?|oppose|r[ée]f[ée]r[ée]e?|r[ée]f[eè]re|f[ée]licit[ée]e?|convenu|observ[ée]|attir[ée] l[’']attention|attire l[’']attention|plaid[ée]|pr[ôo]n[ée]|[ée]voqu[ée]|[ée]voque|d[ée]crit|expos[ée]|rejet[ée]|accept[ée]|encourag[ée]|encourage|r[ée]affirm[ée]|r[ée]affirme|rendu hommage|jug[ée]|juge|exhort[ée]|exhorte|souhait[ée]|souhaite",
    chair:
      "(?:le |la |les |l[’'])(?:vice-)?(?:pr[ée]sidente?|pr[ée]sidence|secr[ée]tariat|secr[ée]taire(?: g[ée]n[ée]rale?| ex[ée]cutive| ex[ée]cutif)?|directeur ex[ée]cutif|directrice ex[ée]cutive|rapporteure?|rapporteuse|mod[ée]rateur|mod[ée]ratrice|facilitateur|facilitatrice|comit[ée]|conf[ée]rence|r[ée]union|groupe(?: de travail)?|commission|conseil|assembl[ée]e|pl[ée]ni[eè]re|participants|d[ée]l[ée]gations|d[ée]l[ée]gu[ée]s|experts)",
    decides:
      "(?:(?:a|ont|s[’']est) (?:adopt[ée]|approuv[ée]|d[ée]cid[ée]|[ée]lu|pris note|donn[ée] la parole|ouvert|clos|lev[ée]|suspendu|examin[ée]|repris|convenu|conclu))|adopte|approuve|d[ée]cide|donne la parole|l[eè]ve|ouvre|cl[oô]t|prend note|ont d[ée]clar[ée]",
  },
  pt: {
    title:
      'Sr|Sra|Srta|Srs|Sras|Senhor|Senhora|Senhorita|Senhores|Dom|Dona|Dr|Dra|Doutor|Doutora|Prof|Profa|Professor|Professora|Emb|Embaixador|Embaixadora|Ministro|Ministra|S\\.?E',
    office:
      '(?:(?:o|a|um|uma) )?(?:(?:(?:chefe|membro) da )?(?:delega[çc][ãa]o|delegad[oa]|representante(?: permanente| alterno| alterna)?|observador|observadora|embaixador|embaixadora|ministr[oa]|governo|miss[ãa]o permanente))(?: dos| das| da| do| de) |o |a |os |as ',
    behalf:
      '(?:(?:falando|que falou) )?(?:em nome d[\\p{L}]*|em representa[çc][ãa]o d[\\p{L}]*|na qualidade de (?:presidente|presidenta|coordenador|coordenadora) d[\\p{L}]*)',
    unnamed:
      '(?:(?:a|o) (?:delega[çc][ãa]o|delegad[oa]|representante) @|(?:uma?|outr[oa]s?|v[áa]ri[oa]s|algu(?:m|ma|mas|ns)|muit[oa]s|divers[oa]s|duas|dois|tr[êe]s) (?:outr[oa]s? )?(?:delega[çc][ãa]o|delega[çc][õo]es|delegad[oa]s?|representantes?|orador(?:a|as|es)?))',
    lead: '(?:Al[eé]m disso|Ademais|Finalmente|Por fim|Em seguida|Depois|Posteriormente|Tamb[eé]m|No entanto|Contudo|Por[eé]m|Por sua vez|Por outro lado|Da mesma forma|Em|No|Na|Nos|Nas|Com|Sobre|Quanto|Ao|[AÀ]|Ap[oó]s|Durante|Para|Referindo-se|Respondendo|Agradecendo|Falando)',
    adverb:
      'tamb[eé]m|al[eé]m disso|ainda|ent[ãa]o|depois|em seguida|igualmente|por sua vez|novamente|finalmente|posteriormente|brevemente|em resposta|por fim|ademais|tem|tinha|se|lhe|lhes',
    verb: 'disseram|afirmaram|indicaram|agradeceram|propuseram|destacaram|apoiaram|pediram|declararam|disse|diz|dito|afirmou|afirma|indicou|indica|agradeceu|agradece|prop[ôo]s|prop[õo]e|solicitou|solicita|destacou|destaca|sublinhou|sublinha|reiterou|reitera|apoiou|ap[óo]ia|apoia|informou|informa|ressaltou|ressalta|sugeriu|sugere|ofereceu|oferece|declarou|declara|observou|observa|acrescentou|acrescenta|mencionou|menciona|lembrou|lembra|recordou|recorda|explicou|explica|perguntou|pergunta|pediu|pede|expressou|expressa|manifestou|manifesta|assinalou|assinala|salientou|salienta|enfatizou|enfatiza|considerou|considera|comentou|comenta|anunciou|anuncia|apresentou|apresenta|respondeu|responde|recomendou|recomenda|felicitou|parabenizou|congratulou|defendeu|defende|alertou|advertiu|insistiu|reconheceu|reconhece|associou|op[ôo]s|referiu|refere|tomou a palavra|fez uso da palavra|interveio|exortou|instou|lamentou|saudou|concordou|discordou|apontou|aponta|notou|esclareceu|exp[ôo]s|descreveu|prometeu|rejeitou|aceitou|encorajou|incentivou|reafirmou|colocou|frisou|frisa|relatou|relata|opinou|apelou|chamou a aten[çc][ãa]o',
    chair:
      '(?:o|a|os|as) (?:vice-?)?(?:president[ea]|presid[êe]ncia|secretariado|secretaria|secret[áa]ri[oa](?:-geral| executiv[oa])?|diretor executivo|diretora executiva|relator|relatora|moderador|moderadora|facilitador|facilitadora|comit[êe]|confer[êe]ncia|reuni[ãa]o|grupo(?: de trabalho)?|comiss[ãa]o|conselho|assembleia|plen[áa]rio|plen[áa]ria|participantes|delega[çc][õo]es|delegad[oa]s|especialistas|peritos)',
    decides:
      'aprovou|aprovaram|adotou|adotaram|decidiu|decidiram|elegeu|acordou|acordaram|tomou nota|convidou|deu a palavra|concedeu a palavra|passou a palavra|abriu|encerrou|suspendeu|examinou|examinaram|iniciou|retomou|concluiu|concordaram',
  },
};

/** The words of a language as BCP 47 writes it; undefined where no rules are known for it. */
export const floorWordsOf = (language: string): FloorWords | undefined =>
  FLOOR_WORDS[language.split('-')[0]?.toLowerCase() ?? ''];
