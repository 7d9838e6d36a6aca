<?xml version="1.0" encoding="UTF-8"?>
<!-- 訓練の進め方, for the leader alone: what to do before, the scenarios that apply with room for the time each thing happened, what to do after.
     Those who take part do not see it. How a drill is held and on which form it is recorded, the model says. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>
  <xsl:import href="common/rules.xsl"/>
  <xsl:import href="common/year.xsl"/>
  <xsl:import href="common/papers.xsl"/>
  <xsl:import href="common/activities.xsl"/>

  <xsl:variable name="scenarios" select="/kitei/model/catalog/scenario"/>
  <xsl:variable name="activity" select="key('catalog', 'activity drill')"/>
  <xsl:variable name="holding" select="/kitei/model/chapters/chapter/procedure[@id = 'run-drill']"/>

  <xsl:template match="kitei">
    <xsl:if test="$scenarios">
      <tree document="{$document}" title="{$row/@name}" layout="document" lang="{$lang}">
        <xsl:call-template name="paper-head">
          <xsl:with-param name="for" select="key('label', 'drill-for')/@name"/>
        </xsl:call-template>
        <p class="notice"><xsl:value-of select="key('label', 'drill-secret')/@name"/></p>
        <xsl:call-template name="before"/>
        <xsl:call-template name="list"/>
        <xsl:call-template name="after"/>
        <xsl:apply-templates select="$scenarios"/>
        <xsl:call-template name="prevails"/>
      </tree>
    </xsl:if>
  </xsl:template>

  <xsl:template name="before">
    <section id="{$document}-before" title="{key('label', 'drill-before')/@name}">
      <ul>
        <xsl:apply-templates select="/kitei/labels/label[starts-with(@id, 'drill-before-')]" mode="li"/>
        <xsl:if test="$holding">
          <li>
            <xsl:call-template name="put">
              <xsl:with-param name="label" select="'drill-holding'"/>
              <xsl:with-param name="one"><ref to="{$holding/@id}"/></xsl:with-param>
            </xsl:call-template>
          </li>
        </xsl:if>
      </ul>
    </section>
  </xsl:template>

  <xsl:template name="after">
    <section id="{$document}-after" title="{key('label', 'drill-after')/@name}">
      <ul>
        <xsl:apply-templates select="/kitei/labels/label[starts-with(@id, 'drill-after-')]" mode="li"/>
        <xsl:if test="$activity/@records">
          <li>
            <xsl:call-template name="put">
              <xsl:with-param name="label" select="'drill-record'"/>
              <xsl:with-param name="one"><xsl:apply-templates select="$activity/@records" mode="forms"/></xsl:with-param>
            </xsl:call-template>
          </li>
        </xsl:if>
      </ul>
    </section>
  </xsl:template>

  <!-- %1: the word for an incident -->
  <xsl:template match="label" mode="li">
    <li>
      <xsl:call-template name="put">
        <xsl:with-param name="text" select="@name"/>
        <xsl:with-param name="one" select="string(key('catalog', 'parameter incident-word')/@text)"/>
      </xsl:call-template>
    </li>
  </xsl:template>

  <!-- The forms with their names, for it is the leader who fills them in. -->
  <xsl:template match="@records" mode="forms">
    <xsl:variable name="wanted" select="concat(' ', normalize-space(), ' ')"/>
    <xsl:for-each select="/kitei/model/catalog/record[contains($wanted, concat(' ', @id, ' '))]">
      <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'list-separator')/@name"/></xsl:if>
      <ref to="{@id}"/>
    </xsl:for-each>
  </xsl:template>

  <!-- To choose from. -->
  <xsl:template name="list">
    <section id="{$document}-list" title="{key('label', 'drill-list')/@name}">
      <table class="scenarios">
        <columns>
          <column width="44%"/><column width="36%"/><column width="20%"/>
        </columns>
        <head>
          <cell><xsl:value-of select="key('label', 'drill-scenario')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'drill-incident')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'drill-length')/@name"/></cell>
        </head>
        <xsl:for-each select="$scenarios">
          <row>
            <cell head="yes"><xsl:value-of select="@name"/></cell>
            <cell><xsl:apply-templates select="." mode="incident"/></cell>
            <cell><xsl:apply-templates select="@minutes" mode="minutes"/></cell>
          </row>
        </xsl:for-each>
      </table>
    </section>
  </xsl:template>


  <!-- ========== One scenario, on a page of its own ========== -->

  <xsl:template match="scenario">
    <section id="{$document}-{@id}" title="{@name}" class="scenario">
      <xsl:copy-of select="@at"/>
      <xsl:call-template name="scenario-facts"/>
      <note title="{key('label', 'drill-situation')/@name}">
        <xsl:apply-templates select="@rules" mode="rule"/>
        <p><xsl:copy-of select="situation/@at"/><xsl:apply-templates select="situation/node()" mode="inline"/></p>
      </note>
      <table class="turns">
        <xsl:call-template name="columns">
          <xsl:with-param name="ja" select="'7 27 46 20'"/>
          <xsl:with-param name="en" select="'10 26 44 20'"/>
        </xsl:call-template>
        <head>
          <cell><xsl:value-of select="key('label', 'drill-minute')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'drill-tell')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'drill-expect')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'drill-happened')/@name"/></cell>
        </head>
        <xsl:apply-templates select="turn"/>
      </table>
      <xsl:if test="ask">
        <section title="{key('label', 'drill-ask')/@name}">
          <ul>
            <xsl:for-each select="ask">
              <li><xsl:copy-of select="@at"/><xsl:apply-templates select="node()" mode="inline"/></li>
            </xsl:for-each>
          </ul>
        </section>
      </xsl:if>
    </section>
  </xsl:template>

  <xsl:template name="scenario-facts">
    <xsl:variable name="incident" select="concat(' ', @incident, ' ')"/>
    <xsl:variable name="procedures" select="/kitei/model/chapters/chapter/procedure[contains(concat(' ', normalize-space(@incidents), ' '), $incident)]"/>
    <facts>
      <fact label="{key('label', 'drill-incident')/@name}"><xsl:apply-templates select="." mode="incident"/></fact>
      <fact label="{key('label', 'drill-length')/@name}"><xsl:apply-templates select="@minutes" mode="minutes"/></fact>
      <xsl:if test="$procedures">
        <fact label="{key('label', 'drill-procedure')/@name}">
          <xsl:for-each select="$procedures">
            <xsl:sort select="@number" data-type="number"/>
            <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'list-separator')/@name"/></xsl:if>
            <xsl:call-template name="put">
              <xsl:with-param name="label" select="'titled-article'"/>
              <xsl:with-param name="one" select="string(@name)"/>
              <xsl:with-param name="two"><ref to="{@id}"/></xsl:with-param>
            </xsl:call-template>
          </xsl:for-each>
        </fact>
      </xsl:if>
      <xsl:if test="@rules">
        <fact label="{key('label', 'drill-rules')/@name}">
          <xsl:call-template name="refs"><xsl:with-param name="ids" select="normalize-space(@rules)"/></xsl:call-template>
        </fact>
      </xsl:if>
      <xsl:if test="$activity/@records">
        <fact label="{key('label', 'step-record')/@name}"><xsl:apply-templates select="$activity/@records" mode="refs"/></fact>
      </xsl:if>
    </facts>
  </xsl:template>

  <xsl:template match="scenario" mode="incident">
    <xsl:call-template name="capital">
      <xsl:with-param name="words" select="key('catalog', concat('incident ', @incident))/@name"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="@minutes" mode="minutes">
    <xsl:call-template name="put">
      <xsl:with-param name="label" select="'drill-minutes'"/>
      <xsl:with-param name="one" select="string(.)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- When it happened is written by hand. -->
  <xsl:template match="turn">
    <row>
      <xsl:copy-of select="@at"/>
      <cell head="yes" class="center"><xsl:value-of select="@minute"/></cell>
      <cell><xsl:copy-of select="tell/@at"/><xsl:apply-templates select="tell/node()" mode="inline"/></cell>
      <cell><xsl:copy-of select="expect/@at"/><xsl:apply-templates select="expect/node()" mode="inline"/></cell>
      <cell/>
    </row>
  </xsl:template>

</xsl:stylesheet>
