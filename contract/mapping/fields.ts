/** A field that a column of somebody's sheet can be mapped to. */
export interface Field {
  id: FieldId;
  label: string;
  /** Words that column names have for it, folded, the surest first: English, German, Swedish, French. After a `=`: as the whole name only. */
  words: readonly string[];
}

export const fieldIds = [
  'name',
  'parent',
  'founded',
  'spunoff',
  'dissolved',
  'kind',
  'region',
  'place',
  'industry',
  'sector',
  'id',
  'source',
  'note',
  'child',
  'year',
  'from',
  'to',
  'link',
  'start',
  'end',
  'weight',
] as const;
export type FieldId = (typeof fieldIds)[number];

function field(id: FieldId, label: string, words: string): Field {
  return { id, label, words: words.split(' ') };
}

/** Every field that a sheet of any shape can have. */
export const fields: readonly Field[] = [
  field(
    'name',
    'Name of the organisation',
    'name firmenname companyname firm company organisation organization spinoff spinout startup spinoffs spinouts startups child firma unternehmen ausgrundung bezeichnung foretag bolag foretagsnamn namn avknoppning nom entreprise societe denomination raison organisationname organizationname orgname spinoffname startupname enterprise business venture unternehmensname gesellschaft betrieb nomentreprise nomdelentreprise nomdelasociete organisme',
  ),
  field(
    'parent',
    'Where it came from (parent)',
    'parent origin incubator incubatedat incubatedby mother parentcompany ausgrundungaus ausgrundungvon spunoutof spunoutfrom spunofffrom spunoffof spinoutof spinoutfrom spinofffrom camefrom comesfrom university mutter muttergesellschaft mutterunternehmen herkunft kommtvon kommtaus stammtaus ursprung moderbolag moderforetag moder larosate ausgegrundetaus ausgegrundet hervorgegangen spinoffof avknoppadfran issude issuede mere maisonmere societemere origine etablissement parentorganisation parentorganization parentfirm parentinstitution motherorganisation motherinstitution homeinstitution hostinstitution sourceinstitution cameoutof cameoutfrom outof bornof spawnedby spawnedfrom mutterorganisation mutterinstitution mutterfirma ursprungsunternehmen ursprungsorganisation herkunftsorganisation hochschule universitat ausgegruendetaus abgespaltenvon entreprisemere organisationmere universite laboratoiredorigine etablissementdorigine',
  ),
  field(
    'founded',
    'Founded (year)',
    'founded foundedin year yr established est start inception incorporated foundation gegrundet gegr grundung grundungsjahr grundungsdatum jahr grundat grundades startar ar bildat annee fonde fondee creation datedecreation anneedecreation yearfounded founding foundingyear foundationyear yearoffoundation datefounded dateestablished =created createdin =born =birth =opened startyear gruendung gruendungsjahr gruendungsdatum gegruendet entstanden anneedefondation datedefondation ouverture',
  ),
  field(
    'spunoff',
    'Spun off (year)',
    'spinoffyear spinoutyear spinoffdate spinoutdate yearofspinoff yearofspinout dateofspinoff spunoffin spunoutin spinoffjahr ausgrundungsjahr ausgrundungsdatum ausgegrundetam ausgegrundetim avknoppningsar avknoppad anneedessaimage datedessaimage',
  ),
  field(
    'dissolved',
    'Dissolved (year)',
    'dissolved closed ended end liquidated aufgelost geschlossen ende insolvenz auflosung upplost nedlagd slut avvecklad dissous fermee fin cessation liquidation closedin yearclosed closure closingyear ceased dissolution death died shutdown geschlossenam schliessung schliessungsjahr endjahr aufgegeben erloschen beendet fermeture anneedefermeture datedefermeture ferme disparition radiation',
  ),
  field(
    'kind',
    'Kind',
    'kind type organisationtype art typ organisationsform slag genre categorie nature category organisationkind kindoforganisation typeoforganisation =class kategorie organisationstyp typedorganisation',
  ),
  field(
    'region',
    'Region (NUTS code)',
    'region nuts nuts3 nutscode regioncode country land landkod iso pays codenuts laenderkode landeskode =area district county province state bundesland landkreis kreis bezirk kanton gebiet departement canton',
  ),
  field(
    'place',
    'Place',
    'place city town location headquarters hq ort stadt sitz standort stad sate kommun ville lieu siege commune municipality locality seat =address gemeinde =adresse localite siegesocial',
  ),
  field(
    'industry',
    'Industry',
    'industry branch activity field branche industrie tatigkeit bransch naringsgren verksamhet secteur activite domaine',
  ),
  field('sector', 'Sector', 'sector sektor'),
  field(
    'id',
    'Id',
    'id =key =code =number identifier =nummer kennung =schlussel =nyckel orgnr organisationsnummer identifiant =numero siren siret uid companyid firmid orgid organisationid organizationid =nr firmennummer companynumber registrationnumber idnumber companycode firmcode kurzel',
  ),
  field(
    'source',
    'Source',
    'source sources reference references ref refs =whereifoundit =whereifoundthis wherefound =foundin =foundat evidence citation url link website quelle quellen quellenangabe fundstelle beleg nachweis referenz kalla referens lien liens',
  ),
  field(
    'note',
    'Note',
    'note notes comment remark remarks anmerkung bemerkung kommentar anteckning anmarkning remarque commentaire',
  ),
  field(
    'child',
    'What came out of it (spin-off)',
    'child spinoff spinout spinoffs ausgrundung tochter tochterunternehmen neugrundung avknoppning dotterbolag essaimage fille filiale',
  ),
  field(
    'year',
    'Year of the spin-off',
    'year yr date spinoffyear spinoutyear yearofspinoff spunoffin spunoutin jahr datum ausgrundungsjahr ausgrundungsdatum ar avknoppningsar annee anneedessaimage',
  ),
  field(
    'from',
    'From',
    'from origin sender supplier owner investor acquirer partner1 partnera organisation1 firma1 von ursprung herkunft lieferant eigentumer fran de vendeur fournisseur source quelle kalla',
  ),
  field(
    'to',
    'To',
    'to target destination receiver customer owned acquired partner2 partnerb organisation2 firma2 nach an ziel empfanger kunde till mal vers client cible a',
  ),
  field(
    'link',
    'Kind of link',
    'kind type linktype relation relationship interaction art typ beziehung beziehungsart slag relationstyp nature genre',
  ),
  field(
    'start',
    'Year, or when it began',
    'year yr start began begin since fromyear startyear date jahr seit beginn datum ar startar sedan annee debut depuis',
  ),
  field('end', 'When it ended', 'end ended until toyear endyear ende bis slut slutar till fin jusqua'),
  field(
    'weight',
    'Weight, or how many',
    'weight count number strength persons employees people gewicht anzahl starke personen vikt antal styrka poids nombre effectif',
  ),
];

export function labelOf(id: FieldId): string {
  return fields.find((one) => one.id === id)!.label;
}

/** Small letters and digits alone, without accents. */
export function fold(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();
  return plain.replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
