/* link_internal.h — what the files of the link stage share.
 *
 *   link.c           one round, in order: number all trees, then fill them
 *   link_numbers.c   a number for every element of its table
 *   link_parts.c     the register of parts: what can be referred to, and on which page it stands
 *   link_pins.c      numbers in force (kitei.lock): kept, inserted between, removed
 *   link_refs.c      the words of a reference and where it leads
 *   link_dates.c     dates and eras
 *   link_phones.c    telephone numbers and their tel: links
 *   link_contents.c  the entries of a table of contents
 *   link_codes.c     content codes */
#ifndef KITEI_LINK_INTERNAL_H
#define KITEI_LINK_INTERNAL_H

#include <stdbool.h>
#include <stddef.h>

#include <libxml/hash.h>
#include <libxml/tree.h>

struct buf;

/* A number as it is counted: 18, or 18-2 for the first article put in after 18. */
#define LABEL_PARTS 6
struct label {
	int part[LABEL_PARTS];
	int count;
};

/* One linked tree.  `tree` is only valid in the round it belongs to. */
struct page {
	xmlNode *tree;
	char *name;              /* output name: "checklist-worker-sales" */
	char *document;          /* id of its row */
	char *variant;           /* "" without */
};

/* One element with an id: what references to it need, after its tree is gone. */
struct part {
	const struct page *page;
	char *kind;              /* name of the element */
	char *id;
	char *title;             /* "" without */
	char *article;           /* id of the article it is or stands in, "" outside */
	struct label chapter_label, article_label;
	int place;               /* of its article among all of the page, removed ones included */
	int clause, item;        /* 0 outside */
	int principle;
	int schedule;
	bool alone;              /* its clause is the only one of the article */
	struct part *other;      /* the same part on another page */
};

struct linker {
	const xmlNode *kitei, *lock;
	xmlHashTable *written;   /* id → element of the model, of excluded (see excluded) or of documents */
	xmlHashTable *excluded;  /* id → element of /kitei/model/excluded */
	xmlHashTable *pinned;    /* id → number element of the lock */
	xmlHashTable *parts;     /* id → struct part */
	char *pinned_document;   /* the document whose articles the lock pins; NULL until it is seen */
	struct page **pages;
	size_t count;
	bool good;               /* no error in this round so far */
};

/* ---- link.c ---- */

/* Puts the pattern of a kind of numbering.xml; a missing row was reported by linker_new. */
void put_kind(const struct linker *l, struct buf *out, const char *kind, const char *one, const char *two);
void put_kind_number(const struct linker *l, struct buf *out, const char *kind, int number);
/* Replaces the content by a text. */
void set_content(xmlNode *e, const char *text);

/* ---- link_numbers.c ---- */

/* Numbers a page and registers its parts; reports K0708. */
void number_page(struct linker *l, struct page *page);
/* A schedule's place in the catalog, 0 for one the catalog does not know. */
int schedule_number(const struct linker *l, const char *id);

/* ---- link_parts.c ---- */

/* Registers and takes the part of element `e` under an id.  Reports K0708. */
void register_part(struct linker *l, const char *id, const xmlNode *e, struct part *part);
/* The part with this id, the one nearest to the page where it stands on several; NULL without. */
const struct part *part_of(const struct linker *l, const struct page *page, const char *id);
void part_free(void *part, const xmlChar *id);

/* ---- link_pins.c ---- */

struct label label_read(const char *text);         /* count 0 when it is no number */
int label_compare(const struct label *a, const struct label *b);
/* A number after `before` and, unless NULL, ahead of `ahead`. */
struct label label_between(const struct label *before, const struct label *ahead);
/* Puts the label by the pattern `kind`, or `inserted` where it has branches. */
void put_label(const struct linker *l, struct buf *out, const char *kind, const char *inserted, const struct label *label);

/* The numbers in force among the elements of one name in a page, in rising order. */
struct pin {
	const char *id;
	struct label label;
	xmlNode *element;
};
struct pins {
	struct pin *pin;
	size_t count;
};
/* Articles that are gone get their place holders here. */
struct pins pins_collect(struct linker *l, const struct page *page, const char *element);
void pins_finish(struct pins *pins);
/* The label of an element: its pinned one, else the next after `before`. */
struct label pins_label(const struct pins *pins, const char *id, const struct label *before);

/* ---- the others: each fills its elements in one page ---- */

void fill_refs(struct linker *l, const struct page *page);
void fill_dates(const struct linker *l, const struct page *page);
void fill_phones(const struct linker *l, const struct page *page);
void fill_contents(const struct linker *l, const struct page *page);
void fill_codes(const struct page *page);

#endif
