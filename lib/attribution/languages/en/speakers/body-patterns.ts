/** Bodies of a state that no single word of their name tells. */
export const OFFICIAL_NAMES =
  /\b(?:white house|blue house|state house|state department|joint chiefs|supreme court|(?:national|federal|state|geological|meteorological|weather|statistics|census|hydrographic|public health) (?:\w+ ){0,2}(?:institutes?|office|survey|centre|center|laboratory)|cent(?:ers|res) for disease control|central bank|bank of (?:england|japan|canada|korea|thailand|ghana|israel|russia)|reserve bank|federal reserve|(?:city|town|county|borough|parish|district|security|state|municipal|provincial|regional) council|(?:downing|no\.? 10|number 10|10 downing)(?: street)?|(?:nhs|health|hospitals?|healthcare|ambulance)(?: \w+)? (?:foundation )?trust|health (?:board|authority)|(?:natural|historic|sport|nhs|public health|homes|skills|active travel) england|public health (?:wales|scotland|agency)|transport for (?:london|scotland|wales)|network rail|lok sabha|rajya sabha|high commission|national guard|air force|coast ?guard|geological survey|met office|land registry|ordnance survey)\b/i;

/** Bodies of several states are organisations. */
export const INTERGOVERNMENTAL =
  /\b(?:united nations|u\.n\.?|un|nato|european (?:union|commission|council|parliament|central bank|court|medicines agency|space agency|environment agency)|e\.u\.?|eu|african union|arab league|world (?:bank|health organi[sz]ation|trade organi[sz]ation|food programme|meteorological organi[sz]ation)|international (?:monetary fund|criminal court|court of justice|(?:atomic )?energy agency|labou?r organi[sz]ation|organi[sz]ation for migration|maritime organi[sz]ation)|(?:pan-)?asian development bank|african development bank|gulf cooperation council|council of europe|interpol|europol|frontex|copernicus)\b/i;

export const MEDIA_BY_NAME =
  /\b(?:associated press|new york times|washington post|wall street journal|editorial board)\b/i;
