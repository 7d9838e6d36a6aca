/* test_link.c — the numbers and words the link stage writes, in both languages. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <libxml/parser.h>

#include "buf.h"
#include "diag.h"
#include "digest.h"
#include "link.h"
#include "link_sample.h"
#include "mem.h"
#include "xml.h"

/* ---- what was reported ---- */

struct seen {
	int count;
	enum message code;
	int line;
	char detail[128];
};

static void note_report(const struct report *r, void *data)
{
	struct seen *seen = data;

	seen->count++;
	seen->code = r->code;
	seen->line = r->where.line;
	snprintf(seen->detail, sizeof seen->detail, "%s", r->detail != NULL ? r->detail : "");
}

/* ---- a linker with the trees of a test ---- */

struct sample {
	xmlDoc *kitei, *lock;
	struct linker *linker;
	xmlDoc *docs[8];
	size_t count;
	struct seen seen;
	bool good;
};

static xmlDoc *parse(const char *xml)
{
	xmlDoc *doc = xmlReadMemory(xml, (int)strlen(xml), "test.xml", "UTF-8", XML_PARSE_NONET);

	assert_non_null(doc);
	return doc;
}

static void start(struct sample *s, const char *kitei, const char *lock)
{
	memset(s, 0, sizeof *s);
	diag_send_to(note_report, &s->seen);
	s->kitei = parse(kitei);
	s->lock = lock != NULL ? parse(lock) : NULL;
	s->linker = linker_new(xmlDocGetRootElement(s->kitei), s->lock != NULL ? xmlDocGetRootElement(s->lock) : NULL);
	s->good = true;
}

/* One round of trees; the list ends with NULL. */
static void round_of(struct sample *s, const char *first, ...)
{
	xmlNode *roots[8];
	size_t count = 0;
	va_list rest;

	va_start(rest, first);
	for (const char *xml = first; xml != NULL; xml = va_arg(rest, const char *)) {
		s->docs[s->count] = parse(xml);
		roots[count++] = xmlDocGetRootElement(s->docs[s->count++]);
	}
	va_end(rest);
	s->good = link_round(s->linker, roots, count) && s->good;
}

static void finish(struct sample *s)
{
	linker_free(s->linker);
	for (size_t i = 0; i < s->count; i++)
		xmlFreeDoc(s->docs[i]);
	xmlFreeDoc(s->kitei);
	xmlFreeDoc(s->lock);
	diag_send_to(NULL, NULL);
	diag_forget_errors();
}

static xmlNode *by_id(const struct sample *s, size_t doc, const char *id)
{
	for EVERY(e, xmlDocGetRootElement(s->docs[doc]))
		if (attr_is(e, "id", id))
			return e;
	return NULL;
}

static xmlNode *first_named(const struct sample *s, size_t doc, const char *name)
{
	for EVERY(e, xmlDocGetRootElement(s->docs[doc]))
		if (is_element(e, name))
			return e;
	return NULL;
}

/* "第1条 第2条 …": the labels of all elements of a name. */
static char *labels(const struct sample *s, size_t doc, const char *name)
{
	struct buf out = { 0 };

	for EVERY(e, xmlDocGetRootElement(s->docs[doc]))
		if (is_element(e, name))
			buf_printf(&out, "%s%s", out.len > 0 ? " " : "", *attr(e, "label") != '\0' ? attr(e, "label") : "-");
	return buf_take(&out);
}

static void expect_labels(const struct sample *s, const char *name, const char *expected)
{
	char *found = labels(s, 0, name);

	assert_string_equal(found, expected);
	mem_free(found);
}

/* ---- numbers ---- */

#define BODY \
	"<contents/>" \
	"<chapter id='general' title='総則'><article id='aim' title='目的'><clause id='aim-text' rule='aim-text'><p>x</p></clause></article></chapter>" \
	"<chapter id='loss' title='紛失'><article id='carry' title='持ち運び'>" \
	"<clause id='c1' rule='c1'><p>x</p><item id='i1'>a</item><item id='i2'>b</item></clause>" \
	"<clause id='c2' rule='c2'><p>x</p><item id='i3'>a</item></clause>" \
	"<clause id='c3' rule='c3'><p>x</p></clause></article></chapter>" \
	"<schedule id='schedule-contacts' title='緊急連絡先'><p>x</p></schedule>" \
	"<schedule id='schedule-own' title='その他'><p>x</p></schedule>"

static void test_numbers_ja(void **state)
{
	struct sample s;

	(void)state;
	start(&s, KITEI_JA, NULL);
	round_of(&s, TREE("standards", "", BODY), NULL);
	assert_true(s.good);
	expect_labels(&s, "chapter", "第1章 第2章");
	expect_labels(&s, "article", "第1条 第2条");
	expect_labels(&s, "clause", "- - 2 3");
	expect_labels(&s, "item", "(1) (2) (1)");
	expect_labels(&s, "schedule", "別表第2 別表第3");
	assert_string_equal(attr(by_id(&s, 0, "carry"), "number"), "2");
	finish(&s);
}

static void test_numbers_en(void **state)
{
	struct sample s;

	(void)state;
	start(&s, KITEI_EN, NULL);
	round_of(&s, TREE("standards", "", BODY), NULL);
	expect_labels(&s, "chapter", "Chapter 1 Chapter 2");
	expect_labels(&s, "clause", "- (1) (2) (3)");
	expect_labels(&s, "schedule", "Schedule 2 Schedule 3");
	finish(&s);
}

static void test_checks_count_through_sections(void **state)
{
	struct sample s;

	(void)state;
	start(&s, KITEI_JA, NULL);
	round_of(&s, TREE("checklist-worker", "",
		"<section title='a'><checks><check rule='c1'><ask>?</ask><basis/></check><check rule='c2'><ask>?</ask><basis/></check></checks></section>"
		"<section title='b'><checks><check rule='c3'><ask>?</ask><basis/></check></checks></section>"), NULL);
	expect_labels(&s, "check", "1 2 3");
	finish(&s);
}

#define QUESTIONS(a, b) "<questions>" \
	"<question id='" a "'><stem>x</stem><option>a</option><option>b</option></question>" \
	"<question id='" b "'><stem>x</stem><option>a</option></question></questions>"

#define PAPERS \
	"<principle id='line-aim' title='x' rule='line-aim-text'>x</principle>" \
	"<section title='x'><principle id='line-scope' title='x' rule='line-scope'>x</principle></section>" \
	"<procedure id='lend' title='貸出し'><steps><step><do>x</do></step><step><do>x</do></step></steps>" \
	"<steps><step><do>x</do></step></steps></procedure>" \
	"<procedure id='other' title='x'><p>x</p></procedure><form id='form-ledger' title='端末管理台帳'><p>x</p></form>" \
	QUESTIONS("q-a", "q-b") QUESTIONS("q-c", "q-d") \
	"<poster><point>a</point><point>b</point><panel title='x'><point>c</point></panel><point>d</point></poster>"

/* What is counted starts anew in what it stands in; permanent numbers are the model's. */
static void test_numbers_of_papers(void **state)
{
	struct sample s;

	(void)state;
	start(&s, KITEI_JA, NULL);
	round_of(&s, TREE("papers", "", PAPERS), NULL);
	assert_true(s.good);
	expect_labels(&s, "principle", "1 2");
	expect_labels(&s, "procedure", "手順C-07 -");
	expect_labels(&s, "form", "様式第4号");
	expect_labels(&s, "step", "1 2 1");
	expect_labels(&s, "question", "問1 問2 問1 問2");
	expect_labels(&s, "option", "ア イ ア ア イ ア");
	expect_labels(&s, "point", "① ② ① ③");
	finish(&s);
}

static void test_contents(void **state)
{
	struct sample s;
	struct buf found = { 0 };

	(void)state;
	start(&s, KITEI_JA, NULL);
	round_of(&s, TREE("standards", "", BODY), NULL);
	for EACH(entry, first_named(&s, 0, "contents"), "entry")
		buf_printf(&found, "%s%s/%s#%s ", attr(entry, "level"), attr(entry, "label"), attr(entry, "title"), attr(entry, "anchor"));
	assert_string_equal(buf_text(&found), "1第1章/総則#general 2第1条/目的#aim 1第2章/紛失#loss 2第2条/持ち運び#carry "
		"1別表第2/緊急連絡先#schedule-contacts 1別表第3/その他#schedule-own ");
	buf_finish(&found);
	finish(&s);
}

/* ---- numbers in force ---- */

/* A tree of one chapter with an article for each word of `ids`. */
static char *articles(const char *ids)
{
	struct buf xml = { 0 };
	const char *rest = ids;

	buf_puts(&xml, "<tree document='standards' title='x' layout='document' lang='ja'><chapter id='one' title='x'>");
	while (*rest != '\0') {
		size_t length = strcspn(rest, " ");

		buf_printf(&xml, "<article id='%.*s' title='x'/>", (int)length, rest);
		rest += length + (rest[length] == ' ');
	}
	buf_puts(&xml, "</chapter></tree>");
	return buf_take(&xml);
}

static void expect_pinned(const char *lock, const char *ids, const char *expected)
{
	struct sample s;
	char *tree = articles(ids);

	start(&s, KITEI_JA, lock);
	round_of(&s, tree, NULL);
	assert_true(s.good);
	expect_labels(&s, "article", expected);
	finish(&s);
	mem_free(tree);
}

#define PIN(id, label) "<number id='" id "' label='" label "'/>"

static void test_pinned(void **state)
{
	(void)state;
	expect_pinned("<lock>" PIN("a", "1") PIN("b", "2") "</lock>", "a b new", "第1条 第2条 第3条");
	expect_pinned("<lock>" PIN("a", "17") PIN("b", "18") PIN("c", "19") "</lock>", "a b n1 n2 c n3",
		"第17条 第18条 第18条の2 第18条の3 第19条 第20条");
	expect_pinned("<lock>" PIN("a", "1") PIN("b", "1-2") PIN("c", "2") "</lock>", "a b new c", "第1条 第1条の2 第1条の3 第2条");
	expect_pinned("<lock>" PIN("a", "1") PIN("b", "1-2") "</lock>", "a new b", "第1条 第1条の1の2 第1条の2");
	expect_pinned("<lock>" PIN("a", "2") PIN("b", "1") "</lock>", "a b", "第2条 第1条");
	expect_pinned("<lock>" PIN("a", "x") PIN("b", "") "</lock>", "a b", "第1条 第2条");
}

static void test_removed(void **state)
{
	(void)state;
	expect_pinned("<lock>" PIN("a", "4") PIN("gone-topic", "5") PIN("b", "6") "</lock>", "a b", "第4条 第5条 第6条");
	expect_pinned("<lock>" PIN("unknown", "1") PIN("b", "2") PIN("c", "3") PIN("old", "4") "</lock>", "b c new",
		"第1条 第2条 第3条 第4条 第5条");
	/* a chapter or a paragraph that is gone is no article */
	expect_pinned("<lock>" PIN("gone-chapter", "9") PIN("gone-drop", "8") PIN("old-chapter", "1") PIN("a", "1") "</lock>", "a", "第1条");
}

static void test_removed_stands_in_print(void **state)
{
	struct sample s;
	char *tree = articles("a b");
	const xmlNode *holder;

	(void)state;
	start(&s, KITEI_JA, "<lock>" PIN("a", "4") PIN("gone-topic", "5") PIN("b", "6") "</lock>");
	round_of(&s, tree, NULL);
	holder = by_id(&s, 0, "gone-topic");
	assert_true(attr_is(holder, "removed", "yes"));
	assert_string_equal(attr(holder, "title"), "削除");
	assert_ptr_equal(holder, next(by_id(&s, 0, "a"), NULL));
	finish(&s);
	mem_free(tree);
}

/* ---- references ---- */

/* A tree with a reference in the last paragraph of the article "carry", and one before it. */
#define WITH_REF_FIRST \
	"<tree document='standards' title='情報セキュリティ対策基準' layout='document' lang='ja'>" \
	"<chapter id='general' title='総則'><article id='aim' title='目的'><clause id='aim-text' rule='aim-text'><p>x</p></clause></article></chapter>" \
	"<chapter id='loss' title='紛失'><article id='ledger' title='台帳'><clause id='l1' rule='l1'><p>x</p></clause></article>" \
	"<article id='carry' title='持ち運び'>" \
	"<clause id='c1' rule='c1'><p>x</p><item id='i1'>a</item><item id='i2'>b</item></clause>" \
	"<clause id='c2' rule='c2'><p>x</p><item id='i3'>b</item></clause>" \
	"<clause id='c3' rule='c3'><p>"
#define WITH_REF_LAST "</p><item id='i4'>c</item><item id='i5'>d</item></clause></article>" \
	"<article id='last' title='終わり'><clause id='z1' rule='z1'><p>x</p><item id='z2'>c</item></clause></article></chapter>" \
	"<schedule id='schedule-contacts' title='緊急連絡先'><p>x</p></schedule></tree>"

static void expect_ref(const char *kitei, const char *ref, const char *expected, const char *doc, const char *anchor)
{
	struct sample s;
	char *tree = mem_printf("%s%s%s", WITH_REF_FIRST, ref, WITH_REF_LAST), *text;
	const xmlNode *found;

	start(&s, kitei, NULL);
	round_of(&s, tree, NULL);
	assert_true(s.good);
	found = first_named(&s, 0, "ref");
	text = text_of(found);
	assert_string_equal(text, expected);
	assert_string_equal(attr_or_empty(found, "doc"), doc);
	assert_string_equal(attr_or_empty(found, "anchor"), anchor);
	mem_free(text);
	mem_free(tree);
	finish(&s);
}

static void test_refs_nearby(void **state)
{
	static const struct { const char *to, *ja, *en; } rows[] = {
		{ "c3", "この項", "this paragraph" },
		{ "c2", "前項", "the preceding paragraph" },
		{ "c1", "第1項", "paragraph (1)" },
		{ "carry", "この条", "this Article" },
		{ "ledger", "前条", "the preceding Article" },
		{ "l1", "前条", "the preceding Article" },
		{ "aim", "第1条", "Article 1" },
		{ "aim-text", "第1条", "Article 1" },
		{ "last", "第4条", "Article 4" },
		{ "z1", "第4条", "Article 4" },
		{ "i5", "第2号", "item (2)" },
		{ "i3", "第2項第1号", "paragraph (2)(1)" },
		{ "z2", "第4条第1号", "Article 4(1)" },
		{ "loss", "第2章", "Chapter 2" },
		{ "schedule-contacts", "別表第2", "Schedule 2" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		char *ref = mem_printf("<ref to='%s'/>", rows[i].to);

		expect_ref(KITEI_JA, ref, rows[i].ja, "standards", rows[i].to);
		expect_ref(KITEI_EN, ref, rows[i].en, "standards", rows[i].to);
		mem_free(ref);
	}
}

static void test_ref_forms(void **state)
{
	(void)state;
	expect_ref(KITEI_JA, "<ref to='i2' form='short'/>", "第3条第1項(2)", "standards", "i2");
	expect_ref(KITEI_EN, "<ref to='i2' form='short'/>", "Art. 3(1)(2)", "standards", "i2");
	expect_ref(KITEI_JA, "<ref to='c2' form='number'/>", "第3条第2項", "standards", "c2");
	expect_ref(KITEI_JA, "<ref to='c2'>これ</ref>", "これ", "standards", "c2");
}

static void test_refs_by_name(void **state)
{
	(void)state;
	expect_ref(KITEI_JA, "<ref to='form-ledger'/>", "様式第4号（端末管理台帳）", "", "");
	expect_ref(KITEI_EN, "<ref to='form-ledger'/>", "Form 4 (端末管理台帳)", "", "");
	expect_ref(KITEI_JA, "<ref to='form-ledger' form='number'/>", "様式第4号", "", "");
	expect_ref(KITEI_JA, "<ref to='lend'/>", "手順C-07", "", "");
	expect_ref(KITEI_JA, "<ref to='work-rules'/>", "就業規則第68条", "", "");
	expect_ref(KITEI_EN, "<ref to='work-rules'/>", "就業規則, Article 68", "", "");
	expect_ref(KITEI_JA, "<ref to='work-rules' form='number'/>", "第68条", "", "");
	expect_ref(KITEI_JA, "<ref to='code'/>", "倫理規程", "", "");
	expect_ref(KITEI_EN, "<ref to='contract'/>", "労働契約, Article 3-2", "", "");
	expect_ref(KITEI_JA, "<ref to='contract'/>", "労働契約第3条の2", "", "");
	expect_ref(KITEI_EN, "<ref to='pay'/>", "賃金規程, 別表第1", "", "");
	expect_ref(KITEI_JA, "<ref to='cards'/>", "緊急連絡カード", "", "");
	expect_ref(KITEI_JA, "<ref to='index'/>", "文書一式", "index", "");
	expect_ref(KITEI_JA, "<ref to='standards'/>", "情報セキュリティ対策基準", "standards", "");
	expect_ref(KITEI_JA, "<ref to='standards' form='number'/>", "MS-B-01", "standards", "");
	expect_ref(KITEI_JA, "<ref to='schedule-handling'/>", "別表第1", "", "");
}

static void test_form_name_stands_once(void **state)
{
	struct sample s;
	char *text;

	(void)state;
	start(&s, KITEI_JA, NULL);
	round_of(&s, TREE("standards", "", "<p><ref to='form-ledger' form='number'/>・<ref to='form-ledger'/>・<ref to='form-ledger'/></p>"), NULL);
	text = text_of(first_named(&s, 0, "p"));
	assert_string_equal(text, "様式第4号・様式第4号（端末管理台帳）・様式第4号");
	mem_free(text);
	finish(&s);
}

#define CHECKLIST(variant, inside) \
	TREE("checklist-worker", "variant='" variant "'", "<section id='checklist-worker-loss' title='紛失'><p>" inside "</p></section>")

static void expect_text(const struct sample *s, size_t doc, const char *name, const char *expected, const char *target)
{
	const xmlNode *e = first_named(s, doc, name);
	char *text = text_of(e);

	assert_string_equal(text, expected);
	assert_string_equal(attr_or_empty(e, "doc"), target);
	mem_free(text);
}

static void test_refs_across_documents(void **state)
{
	static const struct { const char *kitei, *expected; } rows[] = {
		{ KITEI_JA, "対策基準第2条第2項" },
		{ KITEI_EN, "the 情報セキュリティ対策基準, Article 2(2)" },
	};

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		struct sample s;

		start(&s, rows[i].kitei, NULL);
		round_of(&s, TREE("standards", "", BODY), CHECKLIST("sales", "<ref to='c2'/>"), NULL);
		assert_true(s.good);
		expect_text(&s, 1, "ref", rows[i].expected, "standards");
		finish(&s);
	}
}

/* Variants share ids; a reference without variant= means the one for the same reader. */
static void test_variants(void **state)
{
	struct sample s;

	(void)state;
	start(&s, KITEI_JA, NULL);
	round_of(&s, CHECKLIST("design", "<ref to='checklist-worker-loss'/>"), CHECKLIST("sales", "<ref to='form-check'/>"), NULL);
	assert_true(s.good);
	expect_text(&s, 0, "ref", "紛失", "checklist-worker-design");
	expect_text(&s, 1, "ref", "様式第22号（自己点検表）", "checklist-worker-sales");
	round_of(&s, TREE("index", "", "<p><ref to='checklist-worker' variant='sales' format='md'>Markdown</ref></p>"),
		TREE("coverage", "", "<p><ref to='checklist-worker'/></p>"), NULL);
	assert_true(s.good);
	expect_text(&s, 2, "ref", "Markdown", "checklist-worker-sales");
	assert_string_equal(attr(first_named(&s, 2, "ref"), "format"), "md");
	expect_text(&s, 3, "ref", "自己点検表", "");
	finish(&s);
}

static void test_second_round_sees_the_first(void **state)
{
	struct sample s;

	(void)state;
	start(&s, KITEI_JA, NULL);
	round_of(&s, TREE("standards", "", BODY), NULL);
	xmlFreeDoc(s.docs[0]);
	s.docs[0] = parse("<tree/>");
	round_of(&s, TREE("coverage", "", "<p><ref to='i2' form='short'/></p>"), NULL);
	assert_true(s.good);
	expect_text(&s, 1, "ref", "第2条第1項(2)", "standards");
	finish(&s);
}

/* Text and target of a reference in the standards, the policy, procedures and forms being printed too. */
static void expect_ref_to_papers(const char *kitei, const char *ref, const char *expected, const char *target)
{
	struct sample s;
	char *tree = mem_printf("<tree document='standards' title='x' layout='document' lang='ja'><p>%s</p></tree>", ref);

	start(&s, kitei, NULL);
	round_of(&s, tree, TREE("basic-policy", "", PAPERS), NULL);
	assert_true(s.good);
	expect_text(&s, 0, "ref", expected, "basic-policy");
	assert_string_equal(attr_or_empty(first_named(&s, 0, "ref"), "anchor"), target);
	finish(&s);
	mem_free(tree);
}

static void test_refs_to_papers(void **state)
{
	(void)state;
	expect_ref_to_papers(KITEI_JA, "<ref to='line-scope'/>", "基本方針第2項", "line-scope");
	expect_ref_to_papers(KITEI_JA, "<ref to='line-aim-text' form='short'/>", "基本方針第1項", "line-aim");
	expect_ref_to_papers(KITEI_JA, "<ref to='line-aim' form='number'/>", "第1項", "line-aim");
	expect_ref_to_papers(KITEI_EN, "<ref to='line-scope'/>", "principle 2 of the 情報セキュリティ基本方針", "line-scope");
	expect_ref_to_papers(KITEI_JA, "<ref to='lend'/>", "手順C-07", "lend");
	expect_ref_to_papers(KITEI_JA, "<ref to='form-ledger'/>", "様式第4号（端末管理台帳）", "form-ledger");
}

/* A schedule may be printed alone, a question stand on a paper and on its key; words lead to the first. */
static void test_printed_in_several_documents(void **state)
{
	const char *schedule = "<schedule id='schedule-contacts' title='緊急連絡先'><p><ref to='schedule-contacts'/></p></schedule>";
	char *inside = mem_printf("%s%s", schedule, QUESTIONS("q-a", "q-b"));
	char *standards = mem_printf("<tree document='standards' title='x' layout='document' lang='ja'>%s</tree>", inside);
	char *alone = mem_printf("<tree document='alone' title='x' layout='document' lang='ja'>%s</tree>", inside);
	struct sample s;

	(void)state;
	start(&s, KITEI_JA, NULL);
	round_of(&s, standards, alone, TREE("cards", "", "<p><ref to='schedule-contacts'/></p>"), NULL);
	assert_true(s.good);
	expect_text(&s, 0, "ref", "別表第2", "standards");
	expect_text(&s, 1, "ref", "別表第2", "alone");
	expect_text(&s, 2, "ref", "対策基準別表第2", "standards");
	finish(&s);
	mem_free(alone);
	mem_free(standards);
	mem_free(inside);
}

static void expect_fault(const char *tree, enum message code, const char *detail, int line)
{
	struct sample s;

	start(&s, KITEI_JA, NULL);
	round_of(&s, tree, NULL);
	assert_false(s.good);
	assert_int_equal(s.seen.count, 1);
	assert_int_equal(s.seen.code, code);
	assert_string_equal(s.seen.detail, detail);
	if (line > 0)
		assert_int_equal(s.seen.line, line);
	finish(&s);
}

static void test_faults(void **state)
{
	(void)state;
	expect_fault(TREE("standards", "", "<p><ref to='nowhere' at='loss.xml:12'/></p>"), K0704, "nowhere", 12);
	expect_fault(TREE("standards", "", "<p rule='carry-body'><ref to='nowhere'/></p>"), K0704, "nowhere", 4);
	expect_fault(TREE("standards", "", "<p><ref to='carry-body'/></p>"), K0704, "carry-body", 0);
	expect_fault(TREE("standards", "", "<p><ref to='gone-drop'/></p>"), K0705, "gone-drop (company.xml:40)", 0);
	expect_fault(TREE("standards", "", "<p><ref to='gone-pattern'/></p>"), K0706, "gone-pattern", 0);
	expect_fault(TREE("standards", "", "<section id='a' title='x'><p>x</p></section><section id='a' title='x'><p>x</p></section>"), K0708, "a", 0);
}

static void test_missing_pattern(void **state)
{
	struct sample s;

	(void)state;
	start(&s, "<kitei><numbering>" LEVEL("chapter", "%") "</numbering></kitei>", NULL);
	assert_true(s.seen.count > 10);
	assert_int_equal(s.seen.code, K0713);
	finish(&s);
}

/* ---- dates and telephones ---- */

static void expect_content(const char *kitei, const char *element, const char *expected)
{
	struct sample s;
	char *tree = mem_printf("<tree document='standards' title='x' layout='document' lang='ja'><p>%s</p></tree>", element), *text;

	start(&s, kitei, NULL);
	round_of(&s, tree, NULL);
	text = text_of(first_named(&s, 0, "p"));
	assert_string_equal(text, expected);
	mem_free(text);
	mem_free(tree);
	finish(&s);
}

static void test_dates(void **state)
{
	(void)state;
	expect_content(KITEI_JA, "<date value='2026-04-01'/>", "2026年4月1日");
	expect_content(KITEI_ERA, "<date value='2026-04-01'/>", "令和8年4月1日");
	expect_content(KITEI_ERA, "<date value='2026-04-01' style='short'/>", "2026.4.1");
	expect_content(KITEI_EN, "<date value='2026-04-01'/>", "1 April 2026");
	expect_content(KITEI_EN, "<date value='2026-04-01' style='short'/>", "1 Apr 2026");
	expect_content(KITEI_ERA, "<date value='2019-04-30'/>", "平成31年4月30日");
	expect_content(KITEI_ERA, "<date value='2019-05-01'/>", "令和元年5月1日");
	expect_content(KITEI_ERA, "<date value='1989-01-08'/>", "平成元年1月8日");
	expect_content(KITEI_ERA, "<date value='1926-12-25'/>", "昭和元年12月25日");
	expect_content(KITEI_ERA, "<date value='1900-12-25'/>", "1900年12月25日");
	expect_content(KITEI_JA, "<date value='someday'/>", "someday");
}

static void expect_phone(const char *attributes, const char *text, const char *href)
{
	struct sample s;
	char *tree = mem_printf("<tree document='standards' title='x' layout='document' lang='ja'><p><phone %s/></p></tree>", attributes);
	char *found;

	start(&s, KITEI_JA, NULL);
	round_of(&s, tree, NULL);
	found = text_of(first_named(&s, 0, "phone"));
	assert_string_equal(found, text);
	assert_string_equal(attr(first_named(&s, 0, "phone"), "href"), href);
	mem_free(found);
	mem_free(tree);
	finish(&s);
}

static void test_phones(void **state)
{
	(void)state;
	expect_phone("number='03-0000-0101'", "03-0000-0101", "tel:+81300000101");
	expect_phone("number='090-0000-0101' style='international'", "+81-90-0000-0101", "tel:+819000000101");
	expect_phone("number='0120-000-000' style='international'", "0120-000-000", "tel:0120000000");
	expect_phone("number='0570-000-000'", "0570-000-000", "tel:0570000000");
	expect_phone("number='0800-000-0000'", "0800-000-0000", "tel:08000000000");
	expect_phone("number='070-0000-0000'", "070-0000-0000", "tel:+817000000000");
	expect_phone("number='110'", "110", "tel:110");
	expect_phone("number='#9110'", "#9110", "tel:%239110");
	expect_phone("number='+81-3-0000-0101'", "+81-3-0000-0101", "tel:+81300000101");
}

/* A code holds what the number beside it dials, and no words. */
static void test_phone_codes(void **state)
{
	struct sample s;

	(void)state;
	start(&s, KITEI_JA, NULL);
	round_of(&s, "<tree document='standards' title='x' layout='card' lang='ja'><card><side face='front'><qr number='03-0000-0101'/></side></card></tree>", NULL);
	assert_string_equal(attr(first_named(&s, 0, "qr"), "href"), "tel:+81300000101");
	assert_null(first_named(&s, 0, "qr")->children);
	finish(&s);
}

/* ---- content codes ---- */

static char *code_of_tree(const char *tree, const char *element)
{
	struct sample s;
	char *code;

	start(&s, KITEI_JA, NULL);
	round_of(&s, tree, NULL);
	code = mem_strdup(element != NULL ? attr(first_named(&s, 0, element), "code") : attr(xmlDocGetRootElement(s.docs[0]), "code"));
	finish(&s);
	return code;
}

static void expect_code(const char *a, const char *b, const char *element, bool same)
{
	char *x = code_of_tree(a, element), *y = code_of_tree(b, element);

	assert_int_equal(strlen(x), DIGEST_CODE - 1);
	if (same)
		assert_string_equal(x, y);
	else
		assert_string_not_equal(x, y);
	mem_free(x);
	mem_free(y);
}

static void test_codes(void **state)
{
	(void)state;
	expect_code(TREE("standards", "", "<p>一</p>"), TREE("standards", "", "<p>二</p>"), NULL, false);
	expect_code(TREE("standards", "", "<p>一</p><p>二</p>"), TREE("standards", "", "<p>一二</p>"), NULL, false);
	expect_code(TREE("standards", "", "<p at='a:1' class='lead'>一 <strong>二</strong></p>"),
		TREE("standards", "", "\n <p>一\n二</p>\n<contents/>"), NULL, true);
	expect_code(TREE("standards", "", "<p>x<code/></p>"), TREE("standards", "", "<p>x</p>"), NULL, true);
	expect_code(TREE("standards", "", "<p>甲<ruby reading='おつ'>乙</ruby></p>"), TREE("standards", "", "<p>甲乙</p>"), NULL, false);
	expect_code(TREE("standards", "watermark='下書き'", "<p>x</p>"), TREE("standards", "", "<p>x</p>"), NULL, true);
	expect_code(TREE("standards", "", "<facts><fact label='版'>1</fact></facts>"),
		TREE("standards", "", "<facts><fact label='号'>1</fact></facts>"), NULL, false);
}

static void test_schedules_have_their_own_code(void **state)
{
	const char *one = TREE("standards", "", "<p>x</p><schedule id='s' title='t'><p>一</p></schedule>");
	const char *two = TREE("standards", "", "<p>x</p><schedule id='s' title='t'><p>二</p></schedule>");

	(void)state;
	expect_code(one, two, NULL, true);
	expect_code(one, two, "schedule", false);
}

static void test_code_is_printed(void **state)
{
	struct sample s;
	char *text;

	(void)state;
	start(&s, KITEI_JA, NULL);
	round_of(&s, TREE("standards", "", "<p>x<code/></p><schedule id='s' title='t'><p><code/></p></schedule>"), NULL);
	text = text_of(first_named(&s, 0, "code"));
	assert_string_equal(text, attr(xmlDocGetRootElement(s.docs[0]), "code"));
	mem_free(text);
	text = text_of(child(first_named(&s, 0, "schedule"), "p"));
	assert_string_equal(text, attr(first_named(&s, 0, "schedule"), "code"));
	mem_free(text);
	finish(&s);
}

static void test_digest(void **state)
{
	char hex[DIGEST_HEX], code[DIGEST_CODE];

	(void)state;
	digest_hex("abc", 3, hex);
	assert_string_equal(hex, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	digest_code("abc", 3, code);
	assert_int_equal(strlen(code), 4);
	assert_int_equal(strspn(code, "23456789ABCDEFGHJKMNPQRSTVWXYZ"), 4);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_numbers_ja),
		cmocka_unit_test(test_numbers_en),
		cmocka_unit_test(test_checks_count_through_sections),
		cmocka_unit_test(test_numbers_of_papers),
		cmocka_unit_test(test_contents),
		cmocka_unit_test(test_pinned),
		cmocka_unit_test(test_removed),
		cmocka_unit_test(test_removed_stands_in_print),
		cmocka_unit_test(test_refs_nearby),
		cmocka_unit_test(test_ref_forms),
		cmocka_unit_test(test_refs_by_name),
		cmocka_unit_test(test_form_name_stands_once),
		cmocka_unit_test(test_refs_across_documents),
		cmocka_unit_test(test_variants),
		cmocka_unit_test(test_second_round_sees_the_first),
		cmocka_unit_test(test_refs_to_papers),
		cmocka_unit_test(test_printed_in_several_documents),
		cmocka_unit_test(test_faults),
		cmocka_unit_test(test_missing_pattern),
		cmocka_unit_test(test_dates),
		cmocka_unit_test(test_phones),
		cmocka_unit_test(test_phone_codes),
		cmocka_unit_test(test_codes),
		cmocka_unit_test(test_schedules_have_their_own_code),
		cmocka_unit_test(test_code_is_printed),
		cmocka_unit_test(test_digest),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
