<?xml version="1.0" encoding="UTF-8"?>
<!-- 適用除外・個別対応一覧: every decision that departs from the standard text, with reason, approver and date.
     What was dropped comes first, and of that what a source marks as basic; then what was changed, worded anew, noted, added, and the values. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>
  <xsl:import href="common/clauses.xsl"/>

  <xsl:key name="rule" match="/kitei/model/chapters/chapter/topic/rule" use="@id"/>
  <!-- "telework4:A12.1" → the clause -->
  <xsl:key name="clause" match="/kitei/model/catalog/source/clause" use="concat(../@id, ':', @id)"/>
  <xsl:key name="clause" match="/kitei/model/catalog/source/clause/clause" use="concat(../../@id, ':', @id)"/>
  <!-- ids of rules whose source is marked as basic -->
  <xsl:key name="basic" match="/kitei/model/excluded/rule[key('clause', source/@clauses)[contains(concat(' ', @mark, ' '), ' basic ')]]" use="@id"/>

  <xsl:variable name="deviations" select="/kitei/model/deviations"/>

  <xsl:template match="kitei">
    <tree document="{$document}" title="{$row/@name}" layout="document" lang="{$lang}">
      <xsl:call-template name="control"/>
      <p><xsl:value-of select="key('label', 'deviations-lead')/@name"/></p>
      <xsl:if test="not($deviations/*)">
        <p><xsl:value-of select="key('label', 'deviations-none')/@name"/></p>
      </xsl:if>
      <xsl:call-template name="kind">
        <xsl:with-param name="kind" select="'drop'"/>
        <xsl:with-param name="rows">
          <xsl:apply-templates select="$deviations/drop/hit">
            <xsl:sort select="boolean(key('basic', @rule))" order="descending"/>
          </xsl:apply-templates>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="kind">
        <xsl:with-param name="kind" select="'change'"/>
        <xsl:with-param name="rows"><xsl:apply-templates select="$deviations/change"/></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="kind">
        <xsl:with-param name="kind" select="'replace'"/>
        <xsl:with-param name="rows"><xsl:apply-templates select="$deviations/replace"/></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="kind">
        <xsl:with-param name="kind" select="'note'"/>
        <xsl:with-param name="rows"><xsl:apply-templates select="$deviations/note"/></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="kind">
        <xsl:with-param name="kind" select="'add'"/>
        <xsl:with-param name="rows">
          <xsl:apply-templates select="$deviations/add">
            <xsl:sort select="count(key('rule', hit/@rule)/preceding::rule)" data-type="number"/>
          </xsl:apply-templates>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="kind">
        <xsl:with-param name="kind" select="'handle'"/>
        <xsl:with-param name="what" select="'deviation-handling'"/>
        <xsl:with-param name="detail" select="'handling-answer'"/>
        <xsl:with-param name="rows"><xsl:apply-templates select="$deviations/handle"/></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="kind">
        <xsl:with-param name="kind" select="'set'"/>
        <xsl:with-param name="what" select="'deviation-setting'"/>
        <xsl:with-param name="detail" select="'deviation-value'"/>
        <xsl:with-param name="rows"><xsl:apply-templates select="$deviations/set"/></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="prevails"/>
    </tree>
  </xsl:template>

  <!-- One kind of decision; without any, no heading. -->
  <xsl:template name="kind">
    <xsl:param name="kind"/>
    <xsl:param name="what" select="'coverage-rule'"/>
    <xsl:param name="detail" select="'coverage-touched'"/>
    <xsl:param name="rows"/>
    <xsl:if test="string($rows)">
      <section id="{$document}-{$kind}" title="{key('label', concat('deviations-', $kind))/@name}">
        <table class="deviations">
          <xsl:call-template name="columns">
            <xsl:with-param name="ja" select="'20 16 22 14 14 14'"/>
            <xsl:with-param name="en" select="'14 19 17 18 16 16'"/>
          </xsl:call-template>
          <head>
            <cell><xsl:value-of select="key('label', $what)/@name"/></cell>
            <cell><xsl:value-of select="key('label', $detail)/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'coverage-reason')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'coverage-approver')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'coverage-date')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'coverage-review')/@name"/></cell>
          </head>
          <xsl:copy-of select="$rows"/>
        </table>
      </section>
    </xsl:if>
  </xsl:template>


  <!-- A rule that was dropped has a row of its own. -->
  <xsl:template match="drop/hit">
    <row class="left-out">
      <xsl:if test="key('basic', @rule)"><xsl:attribute name="class">left-out basic</xsl:attribute></xsl:if>
      <cell head="yes"><xsl:apply-templates select="." mode="title"/></cell>
      <cell><xsl:apply-templates select="key('excluded', @rule)" mode="touched"/></cell>
      <xsl:apply-templates select=".." mode="decision"/>
    </row>
  </xsl:template>

  <!-- One decision may reach several rules: a row each, so that every row can be read alone. A note on a rule that is not printed says nothing. -->
  <xsl:template match="change | replace | note | add">
    <xsl:for-each select="hit[not(parent::note and key('excluded', @rule))]">
      <row>
        <cell head="yes"><xsl:apply-templates select="." mode="title"/></cell>
        <cell><xsl:apply-templates select="key('rule', @rule) | key('excluded', @rule)" mode="touched"/></cell>
        <xsl:apply-templates select=".." mode="decision"/>
      </row>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="handle">
    <row>
      <cell head="yes">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'deviation-cell'"/>
          <xsl:with-param name="one"><xsl:apply-templates select="key('catalog', concat('class ', @class))" mode="mark"/></xsl:with-param>
          <xsl:with-param name="two" select="string(key('catalog', concat('action ', @action))/@name)"/>
        </xsl:call-template>
        <xsl:if test="@patterns">
          <br/>
          <xsl:call-template name="patterns"/>
        </xsl:if>
      </cell>
      <cell><xsl:value-of select="key('label', concat('answer-', @answer))/@name"/></cell>
      <xsl:apply-templates select="." mode="decision"/>
    </row>
  </xsl:template>

  <xsl:template name="patterns">
    <xsl:variable name="wanted" select="concat(' ', normalize-space(@patterns), ' ')"/>
    <xsl:for-each select="/kitei/model/catalog/pattern[contains($wanted, concat(' ', @id, ' '))]">
      <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'name-separator')/@name"/></xsl:if>
      <xsl:value-of select="@name"/>
    </xsl:for-each>
  </xsl:template>

  <!-- A value weaker than the floor, and the floor. -->
  <xsl:template match="set">
    <xsl:variable name="parameter" select="key('catalog', concat('parameter ', @parameter))"/>
    <row>
      <cell head="yes"><xsl:value-of select="$parameter/@name"/></cell>
      <cell>
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'deviation-floor'"/>
          <xsl:with-param name="one"><xsl:apply-templates select="@value" mode="value"/></xsl:with-param>
          <xsl:with-param name="two"><xsl:apply-templates select="@floor" mode="value"/></xsl:with-param>
        </xsl:call-template>
      </cell>
      <xsl:apply-templates select="." mode="decision"/>
    </row>
  </xsl:template>

  <!-- As a value is printed elsewhere: a choice by its title, a number with its unit. -->
  <xsl:template match="@*" mode="value">
    <xsl:variable name="parameter" select="key('catalog', concat('parameter ', ../@parameter))"/>
    <xsl:variable name="choice" select="$parameter/choice[@id = current()]"/>
    <xsl:choose>
      <xsl:when test="$choice"><xsl:value-of select="$choice/@name"/></xsl:when>
      <xsl:when test="$parameter/@type = 'yes-no'"><xsl:value-of select="key('label', concat('value-', .))/@name"/></xsl:when>
      <xsl:when test="$parameter/unit">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'value-unit'"/>
          <xsl:with-param name="one" select="string(.)"/>
          <xsl:with-param name="two">
            <xsl:choose>
              <xsl:when test="$lang = 'en' and $parameter/unit/@plural and . != 1"><xsl:value-of select="$parameter/unit/@plural"/></xsl:when>
              <xsl:otherwise><xsl:value-of select="$parameter/unit/@name"/></xsl:otherwise>
            </xsl:choose>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>


  <!-- Reason, approver, day, and until when. -->
  <xsl:template match="deviations/*" mode="decision">
    <cell><xsl:value-of select="reason/@name"/></cell>
    <cell><xsl:apply-templates select="." mode="approver"/></cell>
    <cell><date value="{@date}" style="short"/></cell>
    <cell>
      <xsl:for-each select="@review-by"><date value="{.}" style="short"/></xsl:for-each>
      <xsl:if test="not(@review-by)"><xsl:value-of select="key('label', 'none')/@name"/></xsl:if>
    </cell>
  </xsl:template>

  <!-- Where the rule stands and what it is about; a rule that is not printed has only the latter. -->
  <xsl:template match="hit" mode="title">
    <xsl:variable name="rule" select="key('rule', @rule)"/>
    <xsl:choose>
      <xsl:when test="$rule">
        <ref to="{@rule}" form="short"/>
        <xsl:if test="$rule/short">
          <br/>
          <xsl:apply-templates select="$rule/short/node()" mode="inline"/>
        </xsl:if>
      </xsl:when>
      <xsl:when test="key('excluded', @rule)">
        <xsl:apply-templates select="key('excluded', @rule)" mode="title"/>
        <xsl:if test="not(parent::drop)">
          <br/>
          <span class="cause"><xsl:value-of select="key('label', concat('cause-', key('excluded', @rule)/@cause))/@name"/></span>
        </xsl:if>
      </xsl:when>
      <xsl:otherwise><xsl:apply-templates select="short/node()" mode="inline"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The clauses a rule and its items rest on, each once. -->
  <xsl:template match="rule" mode="touched">
    <xsl:variable name="sources" select="source | item/source[not(@clauses = ../../source/@clauses or @clauses = ../preceding-sibling::item/source/@clauses)]"/>
    <xsl:apply-templates select="$sources" mode="clause"/>
    <xsl:if test="not($sources)"><xsl:value-of select="key('label', 'none')/@name"/></xsl:if>
  </xsl:template>

  <!-- A clause with its mark in the source. -->
  <xsl:template match="source" mode="clause">
    <xsl:variable name="mark" select="key('clause', @clauses)/@mark"/>
    <xsl:if test="position() &gt; 1"><br/></xsl:if>
    <xsl:choose>
      <xsl:when test="$mark">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'deviation-clause'"/>
          <xsl:with-param name="one" select="substring-after(@clauses, ':')"/>
          <xsl:with-param name="two"><xsl:apply-templates select="$mark" mode="words"/></xsl:with-param>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="substring-after(@clauses, ':')"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
