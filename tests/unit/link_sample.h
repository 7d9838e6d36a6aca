/* link_sample.h — a small projected /kitei in both languages, for the tests of link and formats.
 *
 * The rows of numbering are written out: what is tested is the program, not the data file. */
#ifndef KITEI_LINK_SAMPLE_H
#define KITEI_LINK_SAMPLE_H

#define LEVEL(kind, pattern) "<level kind='" kind "' name='" pattern "'/>"

#define NUMBERING_JA \
	LEVEL("chapter", "第%章") LEVEL("inserted-chapter", "第%章の%") LEVEL("article", "第%条") \
	LEVEL("inserted", "第%条の%") LEVEL("branch", "%の%") LEVEL("removed", "削除") LEVEL("clause", "%") \
	LEVEL("clause-first", "") LEVEL("clause-only", "") LEVEL("item", "(%)") LEVEL("schedule", "別表第%") \
	LEVEL("form", "様式第%号") LEVEL("procedure", "手順C-%") LEVEL("check", "%") LEVEL("call", "①②③") \
	LEVEL("titled", "%　%") LEVEL("numbered", "%　%") LEVEL("clause-ref", "第%項") LEVEL("item-ref", "第%号") \
	LEVEL("item-short", "(%)") LEVEL("article-short", "第%条") LEVEL("inserted-short", "第%条の%") \
	LEVEL("previous-clause", "前項") LEVEL("previous-article", "前条") LEVEL("this-clause", "この項") \
	LEVEL("this-article", "この条") LEVEL("same-article", "第%項") LEVEL("same-clause", "第%号") \
	LEVEL("named", "%（%）") LEVEL("of-document", "%%") LEVEL("of-external", "%%") LEVEL("tier-2", "対策基準") \
	LEVEL("date-western", "[year]年[month]月[day]日") LEVEL("date-era", "[era][era-year]年[month]月[day]日") \
	LEVEL("date-short", "[year].[month].[day]") LEVEL("era-first-year", "元") \
	LEVEL("era-2019-05-01", "令和") LEVEL("era-1989-01-08", "平成") LEVEL("era-1926-12-25", "昭和") \
	LEVEL("month-4", "4") LEVEL("month-5", "5") LEVEL("month-12", "12") LEVEL("month-1", "1") \
	LEVEL("phone-country", "+81") LEVEL("phone-national", "0120 0570 0800") LEVEL("tier-1", "基本方針") \
	LEVEL("principle", "%") LEVEL("principle-ref", "第%項") LEVEL("of-policy", "%1%2") LEVEL("step", "%") \
	LEVEL("question", "問%") LEVEL("option", "アイウエ") LEVEL("point", "①②③") LEVEL("slide", "% / %")

#define NUMBERING_EN \
	LEVEL("chapter", "Chapter %") LEVEL("inserted-chapter", "Chapter %-%") LEVEL("article", "Article %") \
	LEVEL("inserted", "Article %-%") LEVEL("branch", "%-%") LEVEL("removed", "Deleted") LEVEL("clause", "(%)") \
	LEVEL("clause-first", "(%)") LEVEL("clause-only", "") LEVEL("item", "(%)") LEVEL("schedule", "Schedule %") \
	LEVEL("form", "Form %") LEVEL("procedure", "Procedure C-%") LEVEL("check", "%") LEVEL("call", "%") \
	LEVEL("titled", "%: %") LEVEL("numbered", "% %") LEVEL("clause-ref", "(%)") LEVEL("item-ref", "(%)") \
	LEVEL("item-short", "(%)") LEVEL("article-short", "Art. %") LEVEL("inserted-short", "Art. %-%") \
	LEVEL("previous-clause", "the preceding paragraph") LEVEL("previous-article", "the preceding Article") \
	LEVEL("this-clause", "this paragraph") LEVEL("this-article", "this Article") \
	LEVEL("same-article", "paragraph (%)") LEVEL("same-clause", "item (%)") \
	LEVEL("named", "% (%)") LEVEL("of-document", "the %, %") LEVEL("of-external", "%, %") LEVEL("tier-2", "Standards") \
	LEVEL("date-western", "[day] [month] [year]") LEVEL("date-era", "[day] [month] [year]") \
	LEVEL("date-short", "[day] [short-month] [year]") LEVEL("era-first-year", "1") \
	LEVEL("month-4", "April") LEVEL("short-month-4", "Apr") \
	LEVEL("phone-country", "+81") LEVEL("phone-national", "0120 0570 0800") LEVEL("tier-1", "Policy") \
	LEVEL("principle", "%.") LEVEL("principle-ref", "principle %") LEVEL("of-policy", "%2 of the %1") LEVEL("step", "%") \
	LEVEL("question", "Q%") LEVEL("option", "abcd") LEVEL("point", "%") LEVEL("slide", "% / %")

#define LABEL(id, text) "<label id='" id "' name='" text "'/>"

#define LABELS \
	LABEL("contents", "目次") LABEL("skip", "本文へ") LABEL("edition-short", "第%1版") LABEL("class-value", "%1%2") \
	LABEL("check-number", "番号") LABEL("check-question", "確かめること") LABEL("check-yes", "はい") \
	LABEL("check-no", "いいえ") LABEL("check-na", "該当なし") LABEL("check-basis", "根拠") \
	LABEL("stamp-date", "年　月　日") LABEL("stamp-line", "%1　年　月　日") LABEL("hint-separator", "　") \
	LABEL("card-front", "表") LABEL("card-back", "裏") LABEL("draft", "下書き")

#define DOCUMENTS \
	"<documents>" \
	"<document id='index' name='文書一式' over='set' formats='html md'/>" \
	"<document id='basic-policy' name='情報セキュリティ基本方針' tier='1' formats='html md'/>" \
	"<document id='standards' name='情報セキュリティ対策基準' number='MS-B-01' edition='2' tier='2' class='business' formats='html md'/>" \
	"<document id='checklist-worker' name='自己点検表' number='MS-D-22' formats='html md'/>" \
	"<document id='cards' name='緊急連絡カード' geometries='single a-one-51002' formats='html md'/>" \
	"</documents>"

#define MODEL(dates) \
	"<model><company name='みなと設計株式会社' dates='" dates "'><profile accent='#1f5f8b'/>" \
	"<externals><external id='work-rules' name='就業規則' article='第68条'/><external id='code' name='倫理規程'/>" \
	"<external id='contract' name='労働契約' article='第3条の2'/><external id='pay' name='賃金規程' article='別表第1'/></externals>" \
	"</company><catalog>" \
	"<class id='business' name='業務情報' mark='▲'/>" \
	"<record id='form-ledger' number='4' name='端末管理台帳'/>" \
	"<record id='form-check' number='22' name='自己点検表' document='checklist-worker'/>" \
	"<schedule id='schedule-handling' name='取扱'/><schedule id='schedule-contacts' name='緊急連絡先'/>" \
	"</catalog><chapters><chapter id='loss' at='loss.xml:1'>" \
	"<topic id='carry' at='loss.xml:2'><rule id='carry-body' at='loss.xml:3'><statement at='loss.xml:4'/></rule></topic>" \
	"<procedure id='lend' number='07' at='loss.xml:90'/></chapter></chapters>" \
	"<excluded><rule id='gone-drop' cause='drop' by='company.xml:40'/><rule id='gone-pattern' cause='patterns'/>" \
	"<topic id='gone-topic' cause='drop'/><chapter id='gone-chapter' cause='patterns'/></excluded></model>"

#define KITEI(lang, dates, numbering) \
	"<kitei lang='" lang "' client='minato' main='ja' draft='no'>" MODEL(dates) DOCUMENTS \
	"<labels>" LABELS "</labels><numbering>" numbering "</numbering></kitei>"

#define KITEI_JA KITEI("ja", "western", NUMBERING_JA)
#define KITEI_ERA KITEI("ja", "era", NUMBERING_JA)
#define KITEI_EN KITEI("en", "western", NUMBERING_EN)

#define TREE(document, more, inside) \
	"<tree document='" document "' " more " title='情報セキュリティ対策基準' layout='document' lang='ja'>" inside "</tree>"

#endif
