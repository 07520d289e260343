/** Words of a line that says whose a picture is. An agency named beside one is no source of the text. */
export const PICTURE =
  /getty|\bimages?\b|photo|foto|bild\b|shutterstock|istock|alamy|imago|picture.?alliance|\bfile\b|pool\b|illustration|handout|снимок|사진|写真|图/iu;
