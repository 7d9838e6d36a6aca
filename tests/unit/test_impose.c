/* test_impose.c — cards come to stand on the millimetre they belong to. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <libxml/parser.h>

#include "diag.h"
#include "impose.h"
#include "xml.h"

#define SHEET(more) \
	"<sheet id='s' page-width='210' page-height='297' cols='2' rows='5' left='14' top='11' " \
	"width='91' height='55' gap-x='0' gap-y='0' " more "/>"

#define SIDES(a) "<card><side face='front'><line style='lead'>" a "</line></side><side face='back'><line style='plain'>b</line></side></card>"
#define CARDS(cards) "<tree document='cards' title='カード' layout='card' lang='ja' code='K7F2'>" cards "</tree>"

static xmlDoc *parse(const char *xml)
{
	xmlDoc *doc = xmlReadMemory(xml, (int)strlen(xml), "test.xml", "UTF-8", XML_PARSE_NONET);

	assert_non_null(doc);
	return doc;
}

static void count_report(const struct report *r, void *data)
{
	if (r->code == K0709)
		++*(int *)data;
}

static int faults(const char *sheet)
{
	xmlDoc *doc = parse(sheet);
	int count = 0;
	bool fits;

	diag_send_to(count_report, &count);
	fits = impose_fits(xmlDocGetRootElement(doc));
	diag_send_to(NULL, NULL);
	diag_forget_errors();
	assert_int_equal(fits, count == 0);
	xmlFreeDoc(doc);
	return count;
}

static void test_fits(void **state)
{
	(void)state;
	assert_int_equal(faults(SHEET("")), 0);
	assert_int_equal(faults("<sheet page-width='210' page-height='297' cols='2' rows='5' left='18.6' top='21.5' "
		"width='86.4' height='50.8' gap-x='0' gap-y='0'/>"), 0);
	assert_int_equal(faults("<sheet page-width='210' page-height='297' cols='2' rows='5' left='15' top='12' "
		"width='89' height='53' gap-x='2' gap-y='2'/>"), 0);
	assert_int_equal(faults("<sheet page-width='210' page-height='297' cols='2' rows='5' left='14.3' top='11' "
		"width='91' height='55' gap-x='0' gap-y='0'/>"), 1);
	assert_int_equal(faults("<sheet page-width='210' page-height='297' cols='2' rows='5' left='14' top='12' "
		"width='91' height='55' gap-x='0' gap-y='0'/>"), 1);
	assert_int_equal(faults("<sheet page-width='28' page-height='22' cols='0' rows='1' left='14' top='11' width='0' height='0' gap-x='0' gap-y='0'/>"), 1);
}

/* A poster fills its paper: nothing to add up, and no place for a card. */
static void test_paper_of_a_poster(void **state)
{
	xmlDoc *paper = parse("<sheet page-width='297' page-height='420' cols='0' rows='0'/>"), *sheet = parse(SHEET(""));

	(void)state;
	assert_int_equal(faults("<sheet page-width='297' page-height='420' cols='0' rows='0'/>"), 0);
	assert_false(impose_holds_cards(xmlDocGetRootElement(paper)));
	assert_true(impose_holds_cards(xmlDocGetRootElement(sheet)));
	xmlFreeDoc(paper);
	xmlFreeDoc(sheet);
}

static xmlDoc *imposed(const char *tree, const char *sheet)
{
	xmlDoc *cards = parse(tree), *geometry = parse(sheet), *doc;

	doc = impose(xmlDocGetRootElement(cards), xmlDocGetRootElement(geometry));
	xmlFreeDoc(cards);
	xmlFreeDoc(geometry);
	return doc;
}

static const xmlNode *place(const xmlDoc *doc, int page, int slot)
{
	const xmlNode *e = child(xmlDocGetRootElement(doc), "sheet");

	while (page-- > 0)
		e = next(e, "sheet");
	e = child(e, "place");
	while (slot-- > 0)
		e = next(e, "place");
	return e;
}

static int count(const xmlNode *parent, const char *name)
{
	int n = 0;

	for EACH(e, parent, name)
		n++;
	return n;
}

static void expect_place(const xmlDoc *doc, int page, int slot, const char *x, const char *y)
{
	assert_string_equal(attr(place(doc, page, slot), "x"), x);
	assert_string_equal(attr(place(doc, page, slot), "y"), y);
}

/* One card fills the page; the back's columns are mirrored. */
static void test_single_card_fills(void **state)
{
	xmlDoc *doc = imposed(CARDS(SIDES("a")), SHEET(""));
	const xmlNode *root = xmlDocGetRootElement(doc);

	(void)state;
	assert_string_equal(attr(root, "layout"), "sheet");
	assert_string_equal(attr(root, "geometry"), "s");
	assert_string_equal(attr(root, "code"), "K7F2");
	assert_int_equal(count(root, "sheet"), 2);
	assert_int_equal(count(child(root, "sheet"), "place"), 10);
	expect_place(doc, 0, 0, "14", "11");
	expect_place(doc, 0, 1, "105", "11");
	expect_place(doc, 0, 9, "105", "231");
	expect_place(doc, 1, 0, "105", "11");
	expect_place(doc, 1, 1, "14", "11");
	assert_null(attr(place(doc, 0, 0), "copy"));
	assert_string_equal(attr(place(doc, 0, 1), "copy"), "yes");
	assert_non_null(child_with(place(doc, 1, 0), "side", "face", "back"));
	xmlFreeDoc(doc);
}

/* Three cards on sheets for two: two pages a face, each card once, fronts and backs together. */
static void test_several_cards(void **state)
{
	xmlDoc *doc = imposed(CARDS(SIDES("a") SIDES("b") SIDES("c")),
		"<sheet id='s' page-width='200' page-height='60' cols='2' rows='1' left='8' top='2.5' width='91' height='55' gap-x='2' gap-y='0'/>");
	const xmlNode *root = xmlDocGetRootElement(doc);

	(void)state;
	assert_int_equal(count(root, "sheet"), 4);
	assert_int_equal(count(next(next(child(root, "sheet"), "sheet"), "sheet"), "place"), 1);
	expect_place(doc, 0, 1, "101", "2.500");
	expect_place(doc, 2, 0, "8", "2.500");
	expect_place(doc, 3, 0, "101", "2.500");
	assert_null(attr(place(doc, 0, 1), "copy"));
	xmlFreeDoc(doc);
}

static void test_crop_marks(void **state)
{
	xmlDoc *doc = imposed(CARDS(SIDES("a")), SHEET("marks='crop'"));
	const xmlNode *front = child(xmlDocGetRootElement(doc), "sheet"), *mark = child(front, "crop");

	(void)state;
	assert_int_equal(count(front, "crop"), 2 * 3 + 2 * 6);
	assert_int_equal(count(next(front, "sheet"), "crop"), 0);
	assert_string_equal(attr(mark, "x1"), "14");
	assert_string_equal(attr(mark, "x2"), "14");
	assert_string_equal(attr(mark, "y1"), "4.500");
	assert_string_equal(attr(mark, "y2"), "9.500");
	xmlFreeDoc(doc);
}

/* Without a margin there is no room for marks. */
static void test_no_room_for_marks(void **state)
{
	xmlDoc *doc = imposed(CARDS(SIDES("a")),
		"<sheet id='s' page-width='91' page-height='55' cols='1' rows='1' left='0' top='0' width='91' height='55' gap-x='0' gap-y='0' marks='crop'/>");

	(void)state;
	assert_int_equal(count(child(xmlDocGetRootElement(doc), "sheet"), "crop"), 0);
	xmlFreeDoc(doc);
}

/* Folded: the back above and upside down, the front below, on one page. */
static void test_fold(void **state)
{
	xmlDoc *doc = imposed(CARDS(SIDES("a") SIDES("b")),
		"<sheet id='s' page-width='91' page-height='110' cols='1' rows='2' left='0' top='0' width='91' height='55' gap-x='0' gap-y='0' fold='yes'/>");
	const xmlNode *page = child(xmlDocGetRootElement(doc), "sheet");

	(void)state;
	assert_int_equal(count(xmlDocGetRootElement(doc), "sheet"), 2);
	assert_int_equal(count(page, "place"), 2);
	expect_place(doc, 0, 0, "0", "55");
	expect_place(doc, 0, 1, "0", "0");
	assert_null(attr(place(doc, 0, 0), "turned"));
	assert_string_equal(attr(place(doc, 0, 1), "turned"), "yes");
	assert_non_null(child_with(place(doc, 0, 0), "side", "face", "front"));
	assert_non_null(child_with(place(doc, 0, 1), "side", "face", "back"));
	xmlFreeDoc(doc);
}

/* A smaller label has the same card, drawn smaller by the tighter of its two sides. */
static void test_smaller_card(void **state)
{
	xmlDoc *small = imposed(CARDS(SIDES("a")), "<sheet id='s' page-width='210' page-height='297' cols='2' rows='5' left='15' top='12' "
		"width='89' height='53' gap-x='2' gap-y='2'/>"), *full = imposed(CARDS(SIDES("a")), SHEET(""));

	(void)state;
	assert_string_equal(attr(place(small, 0, 0), "scale"), "0.963");
	assert_null(attr(place(full, 0, 0), "scale"));
	xmlFreeDoc(small);
	xmlFreeDoc(full);
}

/* A printer that feeds crookedly: everything moves, fronts and backs alike. */
static void test_correction(void **state)
{
	xmlDoc *doc = imposed(CARDS(SIDES("a")), SHEET("right='-1.5' down='0.5' marks='crop'"));
	const xmlNode *mark = child(child(xmlDocGetRootElement(doc), "sheet"), "crop");

	(void)state;
	assert_int_equal(faults(SHEET("right='-1.5' down='0.5'")), 0);
	expect_place(doc, 0, 0, "12.500", "11.500");
	expect_place(doc, 1, 1, "12.500", "11.500");
	assert_string_equal(attr(mark, "x1"), "12.500");
	xmlFreeDoc(doc);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_fits),
		cmocka_unit_test(test_paper_of_a_poster),
		cmocka_unit_test(test_single_card_fills),
		cmocka_unit_test(test_several_cards),
		cmocka_unit_test(test_crop_marks),
		cmocka_unit_test(test_no_room_for_marks),
		cmocka_unit_test(test_fold),
		cmocka_unit_test(test_smaller_card),
		cmocka_unit_test(test_correction),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
