<?xml version="1.0" encoding="UTF-8"?>
<!-- 事例集: every case that applies to the company, whether shown this year or not: what happened and why, what would have helped,
     the rules with their articles, and the question to talk about. First a list to choose from. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>
  <xsl:import href="common/rules.xsl"/>
  <xsl:import href="common/year.xsl"/>
  <xsl:import href="common/papers.xsl"/>
  <xsl:import href="common/cases.xsl"/>

  <xsl:template match="kitei">
    <xsl:if test="$all-cases">
      <tree document="{$document}" title="{$row/@name}" layout="document" lang="{$lang}">
        <xsl:call-template name="paper-head">
          <xsl:with-param name="for" select="key('label', 'casebook-for')/@name"/>
        </xsl:call-template>
        <p><xsl:value-of select="key('label', 'casebook-lead')/@name"/></p>
        <section id="{$document}-list" title="{key('label', 'casebook-list')/@name}">
          <xsl:call-template name="list"/>
        </section>
        <xsl:apply-templates select="$all-cases"/>
        <xsl:call-template name="prevails"/>
      </tree>
    </xsl:if>
  </xsl:template>

  <!-- Title and cause of each, and whether it is shown this year. -->
  <xsl:template name="list">
    <table class="cases">
      <columns>
        <column width="31%"/><column width="54%"/><column width="15%"/>
      </columns>
      <head>
        <cell><xsl:value-of select="key('label', 'casebook-case')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'casebook-cause')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'casebook-year')/@name"/></cell>
      </head>
      <xsl:for-each select="$all-cases">
        <row>
          <cell head="yes"><xsl:value-of select="@name"/></cell>
          <cell><xsl:value-of select="cause/@name"/></cell>
          <cell><xsl:apply-templates select="." mode="shown"/></cell>
        </row>
      </xsl:for-each>
    </table>
  </xsl:template>

  <xsl:template match="case" mode="shown">
    <xsl:if test="contains($shown-ids, concat(' ', @id, ' '))"><xsl:value-of select="key('label', 'casebook-shown')/@name"/></xsl:if>
  </xsl:template>


  <xsl:template match="case">
    <xsl:variable name="shown"><xsl:apply-templates select="." mode="shown"/></xsl:variable>
    <section id="{$document}-{@id}" title="{@name}" class="case">
      <xsl:copy-of select="@at"/>
      <xsl:if test="string($shown)">
        <p class="small"><xsl:value-of select="key('label', 'casebook-shown-long')/@name"/></p>
      </xsl:if>
      <p><xsl:copy-of select="story/@at"/><xsl:apply-templates select="story/node()" mode="inline"/></p>
      <xsl:if test="cause | lesson | ask | @rules">
        <table class="case">
          <columns>
            <column width="17%"/><column width="13%"/><column width="70%"/>
          </columns>
          <xsl:apply-templates select="cause"/>
          <xsl:apply-templates select="lesson"/>
          <xsl:call-template name="rules-of">
            <xsl:with-param name="ids" select="normalize-space(@rules)"/>
          </xsl:call-template>
          <xsl:apply-templates select="ask"/>
        </table>
      </xsl:if>
    </section>
  </xsl:template>

  <xsl:template match="cause">
    <row>
      <xsl:copy-of select="@at"/>
      <cell head="yes"><xsl:value-of select="key('label', 'casebook-cause')/@name"/></cell>
      <cell colspan="2"><xsl:value-of select="@name"/></cell>
    </row>
  </xsl:template>

  <!-- One heading for all of them; the side stands before each. -->
  <xsl:template match="lesson">
    <row>
      <xsl:copy-of select="@at"/>
      <cell head="yes"><xsl:if test="position() = 1"><xsl:value-of select="key('label', 'casebook-lessons')/@name"/></xsl:if></cell>
      <cell><xsl:value-of select="key('label', concat('slides-side-', @side))/@name"/></cell>
      <cell><xsl:value-of select="@name"/></cell>
    </row>
  </xsl:template>

  <!-- What the rules say in short, and where: a row each. A rule that is gone is passed over; the document stands before the first of its rules only. -->
  <xsl:template name="rules-of">
    <xsl:param name="ids"/>
    <xsl:param name="before"/>
    <xsl:variable name="rule" select="key('rule', substring-before(concat($ids, ' '), ' '))"/>
    <xsl:if test="$rule">
      <row rule="{$rule/@id}">
        <cell head="yes"><xsl:if test="string($before) = ''"><xsl:value-of select="key('label', 'casebook-rules')/@name"/></xsl:if></cell>
        <cell colspan="2">
          <xsl:apply-templates select="$rule" mode="named"><xsl:with-param name="before" select="$before"/></xsl:apply-templates>
        </cell>
      </row>
    </xsl:if>
    <xsl:if test="contains($ids, ' ')">
      <xsl:call-template name="rules-of">
        <xsl:with-param name="ids" select="substring-after($ids, ' ')"/>
        <xsl:with-param name="before">
          <xsl:choose>
            <xsl:when test="$rule"><xsl:value-of select="$rule/@tier"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="$before"/></xsl:otherwise>
          </xsl:choose>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- 捜す前に電話（対策基準第18条第4項） -->
  <xsl:template match="rule" mode="named">
    <xsl:param name="before"/>
    <xsl:variable name="ref">
      <ref to="{@id}">
        <xsl:if test="@tier = $before"><xsl:attribute name="form">short</xsl:attribute></xsl:if>
      </ref>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="short">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'titled-article'"/>
          <xsl:with-param name="one"><xsl:apply-templates select="short/node()" mode="inline"/></xsl:with-param>
          <xsl:with-param name="two" select="$ref"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:copy-of select="$ref"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="case/ask">
    <row>
      <cell head="yes"><xsl:value-of select="key('label', 'casebook-ask')/@name"/></cell>
      <cell colspan="2"><xsl:copy-of select="@at"/><xsl:apply-templates select="node()" mode="inline"/></cell>
    </row>
  </xsl:template>

</xsl:stylesheet>
