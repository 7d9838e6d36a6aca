/* impose.h — puts the sides of a linked card tree on sheets of paper, in millimetres. */
#ifndef KITEI_IMPOSE_H
#define KITEI_IMPOSE_H

#include <stdbool.h>

#include <libxml/tree.h>

/* Do twice the margins, the cards and the gaps make up the page (±0.5 mm)?  Reports K0709.
 * The paper of a poster (cols="0" rows="0") always fits. */
bool impose_fits(const xmlNode *sheet);
/* Can cards be laid on it?  Not on the paper of a poster. */
bool impose_holds_cards(const xmlNode *sheet);

/* A new document whose root is <tree layout="sheet" …> with, per side of the card, one
 * <sheet width height> of <place x y width height rank>…the side's copy…</place> (backs with
 * columns mirrored for printing on the long edge) and <crop x1 y1 x2 y2/> lines where the
 * geometry asks for them.  A card smaller than 91 × 55 mm has scale= (0.964: how much smaller).  fold="yes": one page
 * with the front below and, after it, the back above it, turned="yes".  right= and down= of the sheet move all cards (millimetres, may be negative).  A single card fills the page (copy="yes" from the second on); several
 * stand once each.  The root has geometry= and what names the tree. `tree` is a linked card tree, `sheet` a row of /kitei/geometry.
 * The caller frees with xmlFreeDoc. */
xmlDoc *impose(const xmlNode *tree, const xmlNode *sheet);

#endif
