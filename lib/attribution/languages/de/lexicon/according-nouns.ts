/** Nouns that make *nach* an attribution: *nach Angaben*, *nach einer Studie*, *nach Medienberichten*. */
export const ACCORDING_NOUNS =
  /(angaben?|aussagen?|worte[n]?|ansicht(en)?|meinung(en)?|einschätzung(en)?|auffassung(en)?|darstellung(en)?|schätzung(en)?|informationen|erkenntnissen?|berichte?n?s?|meldung(en)?|mitteilung(en)?|überzeugung|studien?|untersuchung(en)?|umfragen?|bekunden|gutachtens?|prognosen?|berechnung(en)?|erhebung(en)?|quellen|hochrechnung(en)?|analysen?|statistik(en)?|vermutung(en)?|lesart|augenzeugenberichten)$/i;
