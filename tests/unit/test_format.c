/* test_format.c — what the writers make of a linked tree, and that no text can break out of its place. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>
#include <libxml/parser.h>

#include "buf.h"
#include "format.h"
#include "format_words.h"
#include "link_sample.h"
#include "mem.h"
#include "numbering.h"
#include "text.h"
#include "xml.h"

static xmlDoc *parse(const char *xml)
{
	xmlDoc *doc = xmlReadMemory(xml, (int)strlen(xml), "test.xml", "UTF-8", XML_PARSE_NONET);

	assert_non_null(doc);
	return doc;
}

/* The tree as written by a format; the caller frees. */
static char *written_with(const char *kitei_xml, const char *format, const char *tree_xml, const char *logo)
{
	xmlDoc *kitei = parse(kitei_xml), *tree = parse(tree_xml);
	struct format_input in = { xmlDocGetRootElement(tree), xmlDocGetRootElement(kitei), "p{color:red}\n", logo };
	struct buf out = { 0 };

	format_named(format)->write(&in, &out);
	xmlFreeDoc(tree);
	xmlFreeDoc(kitei);
	return buf_take(&out);
}

static char *written(const char *kitei_xml, const char *format, const char *tree_xml)
{
	return written_with(kitei_xml, format, tree_xml, NULL);
}

static void expect_has(const char *format, const char *inside, const char *expected)
{
	char *tree = mem_printf("<tree document='standards' title='題' layout='document' lang='ja'>%s</tree>", inside);
	char *text = written(KITEI_JA, format, tree);

	if (strstr(text, expected) == NULL)
		fail_msg("not found: %s\nin: %s", expected, text);
	mem_free(text);
	mem_free(tree);
}

/* ---- the table ---- */

static void test_formats(void **state)
{
	(void)state;
	for (const struct format *f = formats; f->name != NULL; f++) {
		assert_ptr_equal(format_named(f->name), f);
		assert_non_null(f->write);
		assert_non_null(f->leaves_out);
		assert_null(strchr(f->suffix, '.'));
	}
	assert_null(format_named("pdf"));
}

/* ---- words ---- */

static void expect_numbered(const char *pattern, const char *expected)
{
	struct buf out = { 0 };

	numbering_put(&out, pattern, "18", "2");
	assert_string_equal(buf_text(&out), expected);
	buf_finish(&out);
}

static void expect_sign(const char *pattern, int number, const char *expected)
{
	struct buf out = { 0 };

	numbering_put_sign(&out, pattern, number);
	assert_string_equal(buf_text(&out), expected);
	buf_finish(&out);
}

static void test_numbering(void **state)
{
	(void)state;
	expect_numbered("第%条の%", "第18条の2");
	expect_numbered("第%条", "第18条");
	expect_numbered("前条", "前条");
	expect_numbered("%%", "182");
	expect_numbered("", "");
	expect_numbered("%2 of the %1", "2 of the 18");
	expect_numbered("100%1", "10018");
	expect_sign("①②③", 2, "②");
	expect_sign("①②③", 4, "4");
	expect_sign("%.", 2, "2.");
}

static void expect_file(const char *ref_xml, const char *own, const char *expected)
{
	xmlDoc *kitei = parse(KITEI_JA), *tree = parse("<tree document='index'/>"), *ref = parse(ref_xml);
	struct format_input in = { xmlDocGetRootElement(tree), xmlDocGetRootElement(kitei), "", NULL };
	struct buf out = { 0 };

	format_put_file(&out, &in, xmlDocGetRootElement(ref), own);
	assert_string_equal(buf_text(&out), expected);
	buf_finish(&out);
	xmlFreeDoc(ref);
	xmlFreeDoc(tree);
	xmlFreeDoc(kitei);
}

static void test_files(void **state)
{
	(void)state;
	expect_file("<ref doc='standards'/>", "html", "standards.html");
	expect_file("<ref doc='standards'/>", "md", "standards.md");
	expect_file("<ref doc='standards' format='md'/>", "html", "standards.md");
	expect_file("<ref doc='checklist-worker-sales'/>", "md", "checklist-worker-sales.md");
	expect_file("<ref doc='cards'/>", "html", "cards-single.html");
	expect_file("<ref doc='cards' geometry='a-one-51002' format='html'/>", "md", "cards-a-one-51002.html");
	expect_file("<ref doc='cards' geometry='a-one-51002'/>", "md", "cards.md");
	expect_file("<ref doc='standards'/>", "tree", "standards.html");
}

/* ---- HTML ---- */

static void test_html_page(void **state)
{
	(void)state;
	expect_has("html", "", "<!DOCTYPE html>\n<html lang=\"ja\">");
	expect_has("html", "", "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
	expect_has("html", "", "<title>題 | みなと設計株式会社</title>");
	expect_has("html", "", "p{color:red}\n</style>");
	expect_has("html", "", "html:root{--accent:#1f5f8b}");
	expect_has("html", "", "@top-left{content:\"\\00984C\"}");
	expect_has("html", "", "<a class=\"skip\" href=\"#main\">本文へ</a>");
	expect_has("html", "", "<h1>題</h1>");
}

static void test_html_article(void **state)
{
	const char *tree = "<chapter id='loss' title='紛失' label='第3章'><article id='carry' title='持ち運び' label='第18条'>"
		"<clause id='a' rule='a' label=''><p>甲</p><item id='i' label='(1)'>乙</item></clause>"
		"<clause id='b' rule='b' label='2'><p>丙</p></clause></article>"
		"<article id='old' title='削除' label='第19条' removed='yes'/></chapter>";

	(void)state;
	expect_has("html", tree, "<section class=\"chapter\" id=\"loss\">\n<h2>第3章　紛失</h2>");
	expect_has("html", tree, "<h3>第18条（持ち運び）</h3>");
	expect_has("html", tree, "<p class=\"text\">甲</p>");
	expect_has("html", tree, "<p class=\"item numbered\" id=\"i\"><span class=\"number\">(1)　</span>乙</p>");
	expect_has("html", tree, "<p class=\"text numbered\"><span class=\"number\">2　</span>丙</p>");
	expect_has("html", tree, "<h3>第19条　削除</h3>");
}

static void test_html_links(void **state)
{
	(void)state;
	expect_has("html", "<p><ref to='a' doc='standards' anchor='a'>甲</ref></p>", "<a href=\"#a\">甲</a>");
	expect_has("html", "<p><ref to='a' doc='index'>甲</ref></p>", "<a href=\"index.html\">甲</a>");
	expect_has("html", "<p><ref to='a' doc='cards' anchor='b'>甲</ref></p>", "<a href=\"cards-single.html#b\">甲</a>");
	expect_has("html", "<p><ref to='a'>甲</ref></p>", "<p>甲</p>");
	expect_has("html", "<p><phone number='03' href='tel:+813'>03</phone></p>", "<a class=\"phone\" href=\"tel:+813\">03</a>");
	expect_has("html", "<p><phone number='03' href='javascript:alert(1)'>03</phone></p>", "<a class=\"phone\" href=\"#\">03</a>");
	expect_has("html", "<p><date value='2026-04-01'>四月</date></p>", "<time datetime=\"2026-04-01\">四月</time>");
}

static void test_html_escapes(void **state)
{
	(void)state;
	expect_has("html", "<p>&lt;script&gt;&amp;amp;\"</p>", "<p>&lt;script&gt;&amp;amp;\"</p>");
	expect_has("html", "<section title='&lt;/h2&gt;'><p>x</p></section>", "<h2>&lt;/h2&gt;</h2>");
	expect_has("html", "<p class='a&quot; onclick=&quot;b'>x</p>", "<p class=\"a&quot; onclick=&quot;b\">");
	expect_has("html", "<p><ref to='a' doc='a\"b&lt;/../c'>x</ref></p>", "<a href=\"a%22b%3C%2F..%2Fc.html\">");
	expect_has("html", "<table><columns><column width='9%;x:y'/></columns><row><cell>x</cell></row></table>", "<col style=\"width:9%\">");
}

/* Text in style: every character becomes a number, so a title cannot end the element. */
static void test_html_style_is_closed(void **state)
{
	char *text = written(KITEI_JA, "html", "<tree document='x' title='&lt;/style&gt;\"}*{}' layout='document' lang='ja'/>");

	(void)state;
	assert_non_null(strstr(text, "@top-left{content:\"\\00003C\\00002F\\000073"));
	assert_null(strstr(text, "</style>\"}"));
	mem_free(text);
}

static void test_html_table(void **state)
{
	const char *tree = "<table class='handling'><caption>表題</caption><columns><column width='30%'/><column width='70%'/></columns>"
		"<head><cell>甲</cell><cell>乙</cell></head><row class='sub'><cell head='yes' rowspan='2'>丙</cell><cell class='center'>丁</cell></row></table>";

	(void)state;
	expect_has("html", tree, "role=\"group\" tabindex=\"0\" aria-label=\"表題\"");
	expect_has("html", tree, "<caption>表題</caption>");
	expect_has("html", tree, "<col style=\"width:30%\"><col style=\"width:70%\">");
	expect_has("html", tree, "<th scope=\"col\">甲</th>");
	expect_has("html", tree, "<tr class=\"sub\">\n<th scope=\"row\" rowspan=\"2\">丙</th>\n<td class=\"center\">丁</td>");
}

static void test_html_contents_nest(void **state)
{
	(void)state;
	expect_has("html", "<contents><entry anchor='a' label='第1章' title='甲' level='1'/><entry anchor='b' label='第1条' title='乙' level='2'/>"
		"<entry title='第2条　削除' level='2'/><entry anchor='c' label='別表第1' title='丙' level='1'/></contents>",
		"<ul>\n<li><a href=\"#a\">第1章　甲</a>\n<ul>\n<li><a href=\"#b\">第1条（乙）</a></li>\n<li>第2条　削除</li>\n</ul>\n</li>\n"
		"<li><a href=\"#c\">別表第1　丙</a></li>\n</ul>\n</nav>");
}

static void test_html_sheet(void **state)
{
	char *text = written(KITEI_JA, "html", "<tree document='cards' title='カード' layout='sheet' lang='ja'>"
		"<sheet width='210' height='297' face='front'>"
		"<place x='14' y='11' width='91' height='55'><side face='front'><call rank='1' style='first'><phone number='03' href='tel:+813'>03</phone><hint>平日</hint></call></side></place>"
		"<place x='105' y='11.5' width='91' height='55' copy='yes'><side face='front'><call rank='2' style='next'><phone number='03' href='tel:+813'>03</phone></call></side></place>"
		"<crop x1='14' y1='4.5' x2='14' y2='9.5'/></sheet></tree>");

	(void)state;
	assert_non_null(strstr(text, "@page{size:210mm 297mm;margin:0}"));
	assert_non_null(strstr(text, "style=\"left:14mm;top:11mm;width:91mm;height:55mm;\">"));
	assert_non_null(strstr(text, "style=\"left:105mm;top:11.5mm;width:91mm;height:55mm;\" aria-hidden=\"true\">"));
	assert_non_null(strstr(text, "<span class=\"rank\">①</span> <a class=\"phone\" href=\"tel:+813\">03</a> <span class=\"hints\"><span class=\"hint\">平日</span></span>"));
	assert_non_null(strstr(text, "<span class=\"rank\">②</span> <span class=\"phone\">03</span>"));
	assert_non_null(strstr(text, "style=\"left:14mm;top:4.5mm;height:calc(9.5mm - 4.5mm)\""));
	mem_free(text);
}

#define KITEI_PAPERS "<kitei lang='ja' client='minato' main='ja' draft='no'>" MODEL("western") DOCUMENTS "<labels>" LABELS \
	LABEL("step-number", "段階") LABEL("step-who", "誰が") LABEL("step-limit", "いつまでに") LABEL("step-do", "すること") \
	LABEL("step-record", "残す記録") LABEL("option-right", "正解") LABEL("notes", "ノート") LABEL("notes-minutes", "目安%1分") \
	LABEL("notes-say", "話すこと") "</labels><geometry><sheet id='a3' page-width='297' page-height='420'/></geometry>" \
	"<numbering>" NUMBERING_JA "</numbering></kitei>"

static void expect_paper(const char *layout, const char *inside, const char *expected)
{
	char *tree = mem_printf("<tree document='standards' title='題' layout='%s' lang='ja'>%s</tree>", layout, inside);
	char *text = written(KITEI_PAPERS, "html", tree);

	if (strstr(text, expected) == NULL)
		fail_msg("not found: %s\nin: %s", expected, text);
	mem_free(text);
	mem_free(tree);
}

static void test_html_papers(void **state)
{
	(void)state;
	expect_paper("document", "<principle id='a' title='目的' rule='b' label='1'>当社は<strong>守る</strong>。</principle>",
		"<section class=\"principle\" id=\"a\">\n<h2>1　目的</h2>\n<p>当社は<strong>守る</strong>。</p>\n</section>");
	expect_paper("document", "<procedure id='a' title='貸出し' label='手順C-07'><p>甲</p></procedure>", "<section class=\"procedure\" id=\"a\">\n<h2>手順C-07　貸出し</h2>");
	expect_paper("form", "<form id='a' title='台帳' label='様式第4号'><p>甲</p></form>", "<section class=\"form\" id=\"a\">\n<h2>様式第4号　台帳</h2>");
	expect_paper("document", "<terms><term id='a' title='情報資産' other='information asset' other-lang='en'>甲</term></terms>",
		"<div class=\"term\" id=\"a\">\n<dt><dfn>情報資産</dfn> <span class=\"other\" lang=\"en\">information asset</span></dt>\n<dd>甲</dd>");
	expect_paper("form", "<ul class='pledge'><li>甲</li></ul>", "<ul class=\"pledge\">\n<li>甲</li>\n</ul>");
}

/* A column in which nothing stands is left out. */
static void test_html_steps(void **state)
{
	const char *steps = "<steps><step label='1'><who>本人</who><do>電話する</do><record/></step>"
		"<step label='2'><do>待つ</do></step></steps>";

	(void)state;
	expect_paper("document", steps, "<th class=\"step-number\" scope=\"col\">段階</th>\n<th class=\"step-who\" scope=\"col\">誰が</th>\n"
		"<th class=\"step-do\" scope=\"col\">すること</th>\n</tr>");
	expect_paper("document", steps, "<th scope=\"row\" class=\"step-number\">2</th>\n<td class=\"step-who\"></td>\n<td class=\"step-do\">待つ</td>\n</tr>");
}

static void test_html_questions(void **state)
{
	const char *paper = "<questions><question id='q-a' label='問1'><stem>どれですか。</stem><option label='ア'>甲</option><option label='イ'>乙</option></question></questions>";
	const char *key = "<questions><question id='q-a' label='問1'><stem>どれですか。</stem><option label='ア' right='yes'>甲</option>"
		"<explain>丙。</explain><basis>第1条</basis></question></questions>";

	(void)state;
	expect_paper("form", paper, "<p class=\"stem\"><span class=\"number\">問1　</span>どれですか。</p>");
	expect_paper("form", paper, "<li class=\"option\"><span class=\"option-sign\">イ</span> <span class=\"option-text\">乙</span></li>\n</ul>\n</div>");
	expect_paper("form", key, "<li class=\"option right\"><span class=\"option-sign\">ア</span> <span class=\"option-text\">甲</span> "
		"<strong class=\"option-right\">正解</strong></li>");
	expect_paper("form", key, "<p class=\"explain\">丙。</p>\n<p class=\"basis\">第1条</p>");
}

static void test_html_poster(void **state)
{
	const char *poster = "<poster><line style='headline'>題</line><point label='①'>甲</point><point label='②'>乙</point>"
		"<panel title='機密' mark='■'><point label='①'>丙</point></panel><call rank='1' style='first'><phone number='110' href='tel:110'>110</phone></call></poster>";
	char *tree = mem_printf("<tree document='standards' title='題' layout='poster' sheet='a3' lang='ja'>%s</tree>", poster);
	char *text = written(KITEI_PAPERS, "html", tree);

	(void)state;
	assert_non_null(strstr(text, "@page{size:297mm 420mm;margin:0}html{--page-width:297;--page-height:420}"));
	assert_non_null(strstr(text, "<p class=\"line headline\">題</p>\n<ul class=\"points\">\n"
		"<li class=\"point\"><span class=\"point-number\">①</span> <span class=\"point-text\">甲</span></li>"));
	assert_non_null(strstr(text, "</ul>\n<div class=\"panels\">\n<section class=\"panel\">\n<h2><span class=\"panel-mark\">■</span> 機密</h2>"));
	assert_non_null(strstr(text, "</div>\n<div class=\"calls\">\n<p class=\"call first\">"));
	mem_free(text);
	mem_free(tree);
}

static char *written_as(const char *layout, const char *inside)
{
	char *tree = mem_printf("<tree document='standards' title='題' layout='%s' lang='ja'>%s</tree>", layout, inside);
	char *text = written_with(KITEI_PAPERS, "html", tree, "data:image/png;base64,QUJD");

	mem_free(tree);
	return text;
}

static void test_html_pictogram(void **state)
{
	char *text = written_as("poster", "<poster><pictogram lines='M4 4h16' solid='M8 8h8v8z'/><line style='headline'>題</line></poster>");

	(void)state;
	assert_non_null(strstr(text, "<svg class=\"pictogram\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">"
		"<path class=\"lines\" d=\"M4 4h16\"/><path class=\"rim\" d=\"M8 8h8v8z\"/><path class=\"solid\" d=\"M8 8h8v8z\"/></svg>"));
	mem_free(text);
}

/* 21 modules with four of white on each side; in the corner of each code the eye that readers look for. */
static void test_html_qr(void **state)
{
	char *text = written_as("sheet", "<sheet width='91' height='55' face='front'><place x='0' y='0' width='91' height='55'>"
		"<side face='front'><qr number='03-0000-0102' href='tel:+81300000102'/></side></place></sheet>");

	(void)state;
	assert_non_null(strstr(text, "<div class=\"qr\"><svg viewBox=\"0 0 29 29\" shape-rendering=\"crispEdges\" role=\"img\""));
	assert_non_null(strstr(text, "<path d=\"M4 4h7v1h-7z"));
	assert_non_null(strstr(text, "M4 5h1v1h-1z"));
	mem_free(text);
}

/* Once on a page, and never on a card. */
static void test_html_logo(void **state)
{
	static const struct {
		const char *layout, *inside;
		bool there;
	} pages[] = {
		{ "document", "<p>甲</p>", true }, { "form", "<p>甲</p>", true }, { "index", "<p>甲</p>", true },
		{ "poster", "<poster><line style='headline'>題</line></poster>", true },
		{ "slides", "<slide id='a' title='甲'><p>乙</p></slide><slide id='b' title='丙'><p>丁</p></slide>", true },
		{ "sheet", "<sheet width='91' height='55' face='front'/>", false },
	};
	const char *logo = "<img class=\"logo\" alt=\"\" src=\"data:image/png;base64,QUJD\">";

	(void)state;
	for (size_t i = 0; i < sizeof pages / sizeof pages[0]; i++) {
		char *text = written_as(pages[i].layout, pages[i].inside), *first = strstr(text, logo);

		assert_int_equal(first != NULL, pages[i].there);
		assert_true(first == NULL || strstr(first + 1, logo) == NULL);
		mem_free(text);
	}
}

static void test_html_slides(void **state)
{
	const char *slides = "<slide id='a' title='甲'><ul><li>四文字の</li></ul><basis>第1条</basis>"
		"<notes minutes='2'><p class='say'>話。</p></notes></slide><slide id='b' title='乙'><p>丙</p></slide>";

	(void)state;
	expect_paper("slides", slides, "<section class=\"slide\" id=\"a\">\n<div class=\"slide-page\">\n<h2>甲</h2>\n<div class=\"slide-body\" style=\"--longest:4\">");
	expect_paper("slides", slides, "<p class=\"slide-deck\"><span>みなと設計株式会社</span> <span>題</span> <span>MS-B-01  第2版</span> <span>▲業務情報</span> </p>\n"
		"<p class=\"basis\">第1条</p>\n<p class=\"slide-number\">1 / 2</p>");
	expect_paper("slides", slides, "<details class=\"notes\">\n<summary>ノート <span class=\"notes-minutes\">目安2分</span></summary>");
	expect_paper("slides", slides, "<p class=\"say\"><strong class=\"notes-word\">話すこと</strong> 話。</p>");
	expect_paper("slides", slides, "<p class=\"slide-number\">2 / 2</p>");
}

static void test_draft_mark(void **state)
{
	const char *draft = "<kitei draft='yes'><labels>" LABELS "</labels></kitei>";
	const char *tree = "<tree document='x' title='題' layout='document' lang='ja'/>";
	char *html = written(draft, "html", tree), *md = written(draft, "md", tree);

	(void)state;
	assert_non_null(strstr(html, " draft\">"));
	assert_non_null(strstr(html, "<p class=\"draft-mark\">下書き</p>"));
	assert_string_equal(md, "# 題\n\n**下書き**\n");
	mem_free(html);
	mem_free(md);
}

static void test_watermark(void **state)
{
	const char *tree = "<tree document='x' title='題' layout='document' lang='ja' watermark='下書き &lt;1&gt;'/>";
	const char *deck = "<tree document='x' title='題' layout='slides' lang='ja' watermark='見本'/>";
	char *html = written(KITEI_JA, "html", tree), *md = written(KITEI_JA, "md", tree), *slides = written(KITEI_JA, "md", deck);

	(void)state;
	assert_non_null(strstr(html, "<main id=\"main\">\n<p class=\"watermark\" style=\"--columns:10\">下書き &lt;1&gt;</p>\n<h1>"));
	assert_string_equal(md, "# 題\n\n**下書き \\<1**>\n");
	assert_non_null(strstr(slides, "\nheader: \"見本\"\n"));
	mem_free(html);
	mem_free(md);
	mem_free(slides);
}

static void test_html_ruby(void **state)
{
	(void)state;
	expect_has("html", "<p>この<ruby reading='き&lt;てい'>規程</ruby>は</p>",
		"<p>この<ruby>規程<rp>（</rp><rt>き&lt;てい</rt><rp>）</rp></ruby>は</p>");
}

/* ---- Markdown ---- */

#define KITEI_MD "<kitei lang='ja' client='minato' main='ja' draft='no'>" MODEL("western") DOCUMENTS "<labels>" LABELS \
	LABEL("step-number", "順") LABEL("step-who", "だれが") LABEL("step-limit", "いつまでに") LABEL("step-do", "すること") \
	LABEL("step-record", "記録") LABEL("option-right", "正解") LABEL("notes", "ノート") LABEL("notes-minutes", "%1分") \
	LABEL("notes-say", "話す") "</labels><numbering>" NUMBERING_JA "</numbering></kitei>"

static void expect_md(const char *inside, const char *expected)
{
	char *tree = mem_printf("<tree document='standards' title='題' layout='document' lang='ja'>%s</tree>", inside);
	char *text = written(KITEI_MD, "md", tree);

	assert_true(text_starts(text, "# 題\n"));
	assert_string_equal(text + strlen("# 題\n"), expected);
	mem_free(text);
	mem_free(tree);
}

static void test_md_escapes(void **state)
{
	static const struct { const char *xml, *md; } rows[] = {
		{ "plain 2 * 3", "plain 2 \\* 3" },
		{ "file_name and _word_", "file_name and \\_word\\_" },
		{ "1. one", "1\\. one" }, { "1) one", "1\\) one" }, { "1.5", "1.5" }, { "2026. ", "2026\\." },
		{ "# no", "\\# no" }, { "#9110", "#9110" },
		{ "- no", "\\- no" }, { "-5", "-5" }, { "---", "\\---" }, { "+ no", "\\+ no" },
		{ "&gt; no", "\\> no" }, { "a &gt; b", "a > b" },
		{ "=", "\\=" }, { "a = b", "a = b" },
		{ "&amp;amp; &amp; b", "\\&amp; & b" },
		{ "[a](b)", "\\[a\\](b)" }, { "`x`", "\\`x\\`" }, { "a~b", "a\\~b" }, { "a|b", "a|b" },
		{ "c:\\d", "c:\\\\d" }, { "http://a", "http\\://a" }, { "www.a", "www\\.a" },
		{ "（一）「二」、三。", "（一）「二」、三。" },
		{ "a\n   b", "a b" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		char *xml = mem_printf("<p>%s</p>", rows[i].xml), *md = mem_printf("\n%s\n", rows[i].md);

		expect_md(xml, md);
		mem_free(xml);
		mem_free(md);
	}
}

/* `**` beside brackets and full stops is not read as bold: they stay outside. */
static void test_md_strong(void **state)
{
	static const struct { const char *xml, *md; } rows[] = {
		{ "<strong>機密</strong>", "**機密**" },
		{ "<strong>「機密」</strong>は", "「**機密**」は" },
		{ "これは<strong>重要。</strong>次", "これは**重要**。次" },
		{ "<strong>100%</strong>の", "**100**%の" },
		{ "<strong>。</strong>", "。" },
		{ "<strong>a</strong><strong>b</strong>", "**a**b" },
		{ "<strong>甲<ref to='x'>乙</ref></strong>", "**甲乙**" },
		{ "<strong>甲<ref to='x' doc='index'>乙</ref></strong>", "甲[乙](index.md)" },
		{ "<strong>「<phone number='03'>03</phone>」</strong>へ", "「**03**」へ" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		char *xml = mem_printf("<p>%s</p>", rows[i].xml), *md = mem_printf("\n%s\n", rows[i].md);

		expect_md(xml, md);
		mem_free(xml);
		mem_free(md);
	}
}

static void test_md_blocks(void **state)
{
	(void)state;
	expect_md("<p>この<ruby reading='き*てい'>規程</ruby>は</p>", "\nこの規程（き\\*てい）は\n");
	expect_md("<p><strong>この<ruby reading='きてい'>規程</ruby></strong>は</p>", "\nこの規程（きてい）は\n");
	expect_md("<p>甲<br/>乙<br/></p>", "\n甲\\\n乙\n");
	expect_md("<p><ref to='a' doc='standards' anchor='a'>甲</ref>、<ref to='b' doc='index'>乙</ref></p>", "\n甲、[乙](index.md)\n");
	expect_md("<p><ref to='standards' doc='standards' lang='en'>English</ref></p>", "\n[English](../en/standards.md)\n");
	expect_md("<ul><li>甲</li><li>1. 乙</li></ul><ul><li>丙</li></ul>", "\n- 甲\n- 1\\. 乙\n\n* 丙\n");
	expect_md("<note title='補足'><p>甲</p><p>乙</p></note><p>丙</p>", "\n> **補足**\n>\n> 甲\n>\n> 乙\n\n丙\n");
	expect_md("<clause id='a' rule='a' label='2'><p>甲</p><item id='b' label='(1)'>乙</item></clause>", "\n2　甲\n\n(1)　乙\n");
	expect_md("<section title='甲 #'><p>乙</p></section>", "\n## 甲 \\#\n\n乙\n");
	expect_md("<facts><fact label='版'>2</fact></facts>", "\n- **版**　2\n");
	expect_md("<stamps><stamp label='作成'/><stamp label='承認' name='港 太郎'/></stamps>",
		"\n- **作成** ＿＿＿＿＿＿＿＿　年　月　日\n- **承認** 港 太郎　年　月　日\n");
	expect_md("<blanks><blank label='氏名' size='short'/></blanks>", "\n- 氏名 ＿＿＿＿＿＿＿＿\n");
	expect_md("<card><side face='back'><line style='plain'>甲</line></side></card>", "\n## 裏\n\n- 甲\n");
}

static void test_md_tables(void **state)
{
	const char *columns = "<columns><column width='50%'/><column width='50%'/></columns>";
	char *xml = mem_printf("<table>%s<head><cell>甲</cell><cell>a|b</cell></head>"
		"<row><cell rowspan='2'>1</cell><cell>2<br/>3</cell></row><row><cell>4</cell></row><row><cell colspan='2'>5</cell></row></table>", columns);

	(void)state;
	expect_md(xml, "\n| 甲 | a\\|b |\n| --- | --- |\n| 1 | 2<br>3 |\n|  | 4 |\n| 5 |  |\n");
	mem_free(xml);
	expect_md("<table><row><cell>1</cell><cell colspan='2'>2</cell></row><row><cell>3</cell><cell>4</cell><cell>5</cell></row></table>",
		"\n|  |  |  |\n| --- | --- | --- |\n| 1 | 2 |  |\n| 3 | 4 | 5 |\n");
	expect_md("<checks><check rule='a' label='1'><ask>甲か。</ask><basis>第1条</basis></check></checks>",
		"\n| 番号 | 確かめること | はい | いいえ | 該当なし | 根拠 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 甲か。 | □ | □ | □ | 第1条 |\n");
}

/* A column in which nothing stands is left out. */
static void test_md_steps(void **state)
{
	(void)state;
	expect_md("<procedure id='lend' title='貸出し' label='手順C-07'><steps>"
		"<step label='1'><who>管理者</who><do>台帳に<br/>書く。</do><record/></step><step label='2'><do>a|b</do></step></steps></procedure>",
		"\n## 手順C-07　貸出し\n\n| 順 | だれが | すること |\n| --- | --- | --- |\n| 1 | 管理者 | 台帳に<br>書く。 |\n| 2 |  | a\\|b |\n");
	expect_md("<form id='f' title='台帳' label='様式第4号'><p>甲</p></form>", "\n## 様式第4号　台帳\n\n甲\n");
}

static void test_md_named(void **state)
{
	(void)state;
	expect_md("<principle id='a' title='目的' rule='a' label='1'>当社は、守る。</principle><principle id='b' title='範囲' rule='b' label='2.'>全て。</principle>",
		"\n1　**目的**　当社は、守る。\n\n2.　**範囲**　全て。\n");
	expect_md("<terms><term id='a' title='漏えい' other='leak' other-lang='en'>外に出ること。</term><term id='b' title='端末'>機器。</term></terms>",
		"\n- **漏えい**（leak）　外に出ること。\n- **端末**　機器。\n");
}

static void test_md_questions(void **state)
{
	(void)state;
	expect_md("<questions><question id='q-a' label='問1'><stem>どれですか。</stem>"
		"<option label='ア'>甲</option><option label='イ'>乙</option></question></questions>",
		"\n**問1**　どれですか。\n\n- ア　甲\n- イ　乙\n");
	expect_md("<questions><question id='q-a' label='問1'><stem>どれですか。</stem><option label='ア'>甲</option>"
		"<option label='イ' right='yes'>乙</option><explain>丙。</explain><basis>第1条</basis></question></questions>",
		"\n**問1**　どれですか。\n\n- ア　甲\n- イ　乙\n\n正解　**イ**\n\n丙。\n\n第1条\n");
}

static void test_md_poster(void **state)
{
	(void)state;
	expect_md("<poster><line style='month'>12月</line><line style='headline'>なくさない</line><point label='①'>置く</point>"
		"<point label='②'>1. 離さない</point><call rank='1' style='first'><phone>03</phone><hint>平日</hint></call><line style='foot'>第1版</line></poster>",
		"\n12月\n\n## なくさない\n\n- ①　置く\n- ②　1. 離さない\n\n* ① **03**　平日\n\n第1版\n");
	expect_md("<poster><line style='headline'>区分</line><panel title='機密情報' mark='■'><line style='plain'>甲</line><point label='①'>乙</point></panel></poster>"
		"<poster><line style='headline'>次</line></poster>",
		"\n## 区分\n\n### ■　機密情報\n\n甲\n\n- ①　乙\n\n## 次\n");
}

static void expect_slides(const char *title, const char *inside, const char *expected)
{
	char *tree = mem_printf("<tree document='standards' title='%s' layout='slides' lang='ja'>%s</tree>", title, inside);
	char *text = written(KITEI_MD, "md", tree);

	if (strstr(text, expected) == NULL)
		fail_msg("not found: %s\nin: %s", expected, text);
	mem_free(text);
	mem_free(tree);
}

static void test_md_deck(void **state)
{
	const char *two = "<slide id='a' title='甲'><ul><li><strong>「乙」</strong></li></ul><basis><ref to='x' doc='index'>第1条</ref></basis>"
		"<notes minutes='2'><p class='say'>話。</p></notes></slide><slide id='b' title='丙'><p>$丁$</p></slide>";

	(void)state;
	expect_slides("題: \"a\\", "", "---\nmarp: true\nlang: ja\ntitle: \"題: \\\"a\\\\\"\nauthor: \"みなと設計株式会社\"\ntheme: default\n");
	expect_slides("題", "", "size: \"16:9\"\nheader: \"MS-B-01　第2版　▲業務情報\"\nfooter: \"みなと設計株式会社\"\nstyle: |\n");
	expect_slides("題", two, "\n---\n\n## 甲\n\n- 「**乙**」\n\n第1条\n\n<!--\nノート: 2分\n\n話す: 話。\n-->\n\n---\n\n## 丙\n\n\\$丁\\$\n\n<!--\nノート:\n-->\n");
	expect_slides("題", "<slide id='a' title='甲'><table><row><cell>1<br/>2</cell></row></table></slide>", "| 1 2 |\n");
}

/* Nothing in a comment is a setting of Marp's, and nothing ends it early. */
static void test_md_notes(void **state)
{
	static const struct { const char *xml, *md; } rows[] = {
		{ "<p>甲: 乙</p>", "甲: 乙" }, { "<p>header 甲</p>", "header 甲" }, { "<p>? header</p>", "• ? header" }, { "<p>---</p>", "• ---" },
		{ "<p>header: 甲</p>", "• header: 甲" }, { "<p>'header': 甲</p>", "• 'header': 甲" }, { "<p class='say'>甲<br/>class: 乙</p>", "話す: 甲 class: 乙" },
		{ "<p class='say'>甲 --&gt; 乙</p>", "話す: 甲 --＞ 乙" }, { "<p class='say'>---&gt;</p>", "話す: ---＞" },
		{ "<p class='say'>--!&gt; -&gt; --</p>", "話す: --!＞ -> --" }, { "<p class='say'>*甲* &lt;b&gt;</p>", "話す: *甲* <b>" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		char *xml = mem_printf("<slide id='a' title='甲'><notes>%s</notes></slide>", rows[i].xml);
		char *md = mem_printf("<!--\nノート:\n\n%s\n-->\n", rows[i].md);

		expect_slides("題", xml, md);
		mem_free(xml);
		mem_free(md);
	}
}

/* ---- Markdown, read back by the reference program ---- */

static uint32_t next_random(uint32_t *seed)
{
	*seed = *seed * 1664525u + 1013904223u;
	return *seed >> 16;
}

/* Text made of what Markdown could trip over; never empty, blanks only inside. */
static void random_text(struct buf *out, uint32_t *seed)
{
	static const char *const pieces[] = {
		"*", "**", "_", "`", "~", "~~", "<b>", "</p>", "<!--", "&amp;", "&#35;", "[", "](", ")", "![", "#", "# ", "- ", "+ ", "> ",
		"1. ", "2) ", "---", "===", "|", ":--", "\\", "http://", "www.", "!", ":", "-", "。", "、", "「", "」", "（", "）", "機密", "あ",
		"a", "Z", "0", "27", " ", "①", "■", "foo_bar", "%", "$", "'", "\"", "^", "{", "}", ";", "@", "/", "?", "=",
	};
	const size_t count = sizeof pieces / sizeof pieces[0];

	for (uint32_t n = 1 + next_random(seed) % 8; n > 0; n--)
		buf_puts(out, pieces[next_random(seed) % count]);
	buf_puts(out, "y");
}

static void add_paragraphs(xmlNode *tree, char **texts, size_t count)
{
	uint32_t seed = 20260401;

	for (size_t i = 0; i < count; i++) {
		struct buf text = { 0 };
		xmlNode *p = add_element(tree, "p");

		random_text(&text, &seed);
		if (i % 3 == 0)
			p = add_element(p, "strong");
		add_text(p, buf_text(&text));
		texts[i] = buf_take(&text);
	}
}

static void read_all(FILE *in, struct buf *out)
{
	char block[4096];
	size_t n;

	while ((n = fread(block, 1, sizeof block, in)) > 0)
		buf_put(out, block, n);
}

/* What cmark-gfm makes of a text; false when there is no such program here. */
static bool rendered(const char *markdown, struct buf *out)
{
	char name[] = "/tmp/kitei-md-XXXXXX";
	int fd = mkstemp(name);
	char *command = mem_printf("cmark-gfm -e table -e strikethrough -e autolink %s 2>/dev/null", name);
	FILE *program;

	assert_int_not_equal(fd, -1);
	assert_int_equal(write(fd, markdown, strlen(markdown)), (ssize_t)strlen(markdown));
	close(fd);
	program = popen(command, "r");
	assert_non_null(program);
	read_all(program, out);
	pclose(program);
	unlink(name);
	mem_free(command);
	return out->len > 0;
}

/* The text of one line of HTML: without tags, entities resolved, blanks collapsed. */
static char *plain_line(const char *line, size_t length)
{
	static const struct { const char *entity, *text; } entities[] = {
		{ "&lt;", "<" }, { "&gt;", ">" }, { "&quot;", "\"" }, { "&amp;", "&" },
	};
	struct buf out = { 0 };

	for (const char *end = line + length; line < end; line++) {
		bool found = false;

		if (*line == '<')
			line += strcspn(line, ">");
		else {
			for (size_t i = 0; i < 4 && !found; i++)
				if ((found = text_starts(line, entities[i].entity))) {
					buf_puts(&out, entities[i].text);
					line += strlen(entities[i].entity) - 1;
				}
			if (!found && (*line != ' ' || out.len == 0 || out.data[out.len - 1] != ' '))
				buf_putc(&out, *line);
		}
	}
	return buf_take(&out);
}

static void expect_lines(const char *html, char *const *texts, size_t count)
{
	const char *line = strchr(html, '\n') + 1;     /* after the heading */

	for (size_t i = 0; i < count; i++) {
		size_t length = strcspn(line, "\n");
		char *found = plain_line(line, length), *expected;
		struct buf collapsed = { 0 };

		for (const char *c = texts[i]; *c != '\0'; c++)
			if (*c != ' ' || (collapsed.len > 0 && collapsed.data[collapsed.len - 1] != ' '))
				buf_putc(&collapsed, *c);
		expected = buf_take(&collapsed);
		assert_true(text_starts(line, "<p>"));
		assert_string_equal(found, expected);
		mem_free(found);
		mem_free(expected);
		line += length + 1;
	}
}

static void test_md_read_back(void **state)
{
	enum { COUNT = 600 };
	char *texts[COUNT];
	xmlDoc *kitei = parse(KITEI_JA), *tree = parse("<tree document='standards' title='T' layout='document' lang='ja'/>");
	struct format_input in = { xmlDocGetRootElement(tree), xmlDocGetRootElement(kitei), "", NULL };
	struct buf md = { 0 }, html = { 0 };

	(void)state;
	add_paragraphs(xmlDocGetRootElement(tree), texts, COUNT);
	format_named("md")->write(&in, &md);
	if (rendered(buf_text(&md), &html))
		expect_lines(buf_text(&html), texts, COUNT);
	for (size_t i = 0; i < COUNT; i++)
		mem_free(texts[i]);
	buf_finish(&md);
	buf_finish(&html);
	xmlFreeDoc(tree);
	xmlFreeDoc(kitei);
}

/* ---- the tree itself ---- */

static void test_tree(void **state)
{
	char *text = written(KITEI_JA, "tree", "<tree document='x' title='題'><p>甲 &amp; <strong>乙</strong></p></tree>");

	(void)state;
	assert_string_equal(text, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
		"<tree document=\"x\" title=\"題\">\n  <p>甲 &amp; <strong>乙</strong></p>\n</tree>\n");
	mem_free(text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_formats),
		cmocka_unit_test(test_numbering),
		cmocka_unit_test(test_files),
		cmocka_unit_test(test_html_page),
		cmocka_unit_test(test_html_article),
		cmocka_unit_test(test_html_links),
		cmocka_unit_test(test_html_escapes),
		cmocka_unit_test(test_html_style_is_closed),
		cmocka_unit_test(test_html_table),
		cmocka_unit_test(test_html_contents_nest),
		cmocka_unit_test(test_html_sheet),
		cmocka_unit_test(test_html_papers),
		cmocka_unit_test(test_html_steps),
		cmocka_unit_test(test_html_questions),
		cmocka_unit_test(test_html_poster),
		cmocka_unit_test(test_html_pictogram),
		cmocka_unit_test(test_html_qr),
		cmocka_unit_test(test_html_logo),
		cmocka_unit_test(test_html_slides),
		cmocka_unit_test(test_draft_mark),
		cmocka_unit_test(test_watermark),
		cmocka_unit_test(test_html_ruby),
		cmocka_unit_test(test_md_escapes),
		cmocka_unit_test(test_md_strong),
		cmocka_unit_test(test_md_blocks),
		cmocka_unit_test(test_md_tables),
		cmocka_unit_test(test_md_steps),
		cmocka_unit_test(test_md_named),
		cmocka_unit_test(test_md_questions),
		cmocka_unit_test(test_md_poster),
		cmocka_unit_test(test_md_deck),
		cmocka_unit_test(test_md_notes),
		cmocka_unit_test(test_md_read_back),
		cmocka_unit_test(test_tree),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
