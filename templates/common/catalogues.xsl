<?xml version="1.0" encoding="UTF-8"?>
<!-- Other catalogues a company may be asked about: which articles answer their numbers. Needs the key "printed" of coverage.xsl, for only what
     is printed is an answer. Which block of the guideline a number stands for is data; nobody compared the texts, and the table says so. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- "A12.1" → the sources that name it; only measures are looked up here, and their numbers belong to one source -->
  <xsl:key name="named" match="/kitei/model/chapters/chapter/topic/rule/source | /kitei/model/chapters/chapter/topic/rule/item/source" use="substring-after(@clauses, ':')"/>

  <!-- Catalogues this company is asked about -->
  <xsl:variable name="standards" select="/kitei/model/catalog/source[clause][key('catalog', concat('parameter ', @asked-by))/@value = 'yes']"/>

  <xsl:template match="source" mode="standard">
    <section id="{$document}-{@id}">
      <xsl:attribute name="title"><xsl:apply-templates select="." mode="title"/></xsl:attribute>
      <p class="notice"><xsl:value-of select="key('label', 'coverage-standard-lead')/@name"/></p>
      <table class="consulted">
        <columns>
          <column width="12%"/><column width="40%"/><column width="48%"/>
        </columns>
        <head>
          <cell><xsl:value-of select="key('label', 'coverage-number')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'coverage-own-caption')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'coverage-articles')/@name"/></cell>
        </head>
        <xsl:apply-templates select="clause" mode="standard"/>
      </table>
    </section>
  </xsl:template>

  <xsl:template match="clause" mode="standard">
    <row>
      <cell head="yes"><xsl:value-of select="@id"/></cell>
      <cell><xsl:value-of select="@name"/></cell>
      <cell><xsl:call-template name="articles"/></cell>
    </row>
  </xsl:template>

  <!-- Current node: a clause with blocks, rules or both. -->
  <xsl:template name="articles">
    <xsl:variable name="blocks" select="concat(' ', @blocks, ' ')"/>
    <xsl:variable name="rules" select="concat(' ', @rules, ' ')"/>
    <xsl:variable name="measures" select="$sources/clause[@category][contains($blocks, concat(' ', @block, ' '))]"/>
    <xsl:variable name="topics" select="(key('named', $measures/descendant-or-self::clause/@id)[ancestor::rule/@roles]/ancestor::topic
                                         | /kitei/model/chapters/chapter/topic[rule[contains($rules, concat(' ', @id, ' '))]])[rule[@tier = 'standard'][key('printed', @id)]]"/>
    <xsl:for-each select="$topics">
      <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'list-separator')/@name"/></xsl:if>
      <ref to="{@id}" form="short"/>
    </xsl:for-each>
    <xsl:if test="not($topics)"><xsl:value-of select="key('label', 'coverage-no-rule')/@name"/></xsl:if>
  </xsl:template>

</xsl:stylesheet>
