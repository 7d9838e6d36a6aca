<?xml version="1.0" encoding="UTF-8"?>
<!-- 話合いシート, to be written on in the session: the questions of the cases shown, scenes in which place or procedure changes, a near miss.
     It names nobody, judges nobody and goes to whoever keeps the rules. Printed empty, always. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>
  <xsl:import href="common/year.xsl"/>
  <xsl:import href="common/papers.xsl"/>
  <xsl:import href="common/cases.xsl"/>

  <!-- Scenes in the order of labels.xml: a new one is a new row there. -->
  <xsl:variable name="scenes" select="/kitei/labels/label[starts-with(@id, 'scene-')]"/>

  <xsl:template match="kitei">
    <tree document="{$document}" title="{$row/@name}" layout="form" lang="{$lang}">
      <xsl:call-template name="paper-head">
        <xsl:with-param name="for" select="key('label', 'discussion-for')/@name"/>
      </xsl:call-template>
      <p><xsl:value-of select="key('label', 'discussion-how')/@name"/></p>
      <p class="lead"><xsl:value-of select="key('label', 'discussion-promise')/@name"/></p>
      <xsl:if test="$cases-shown">
        <section id="{$document}-cases" title="{key('label', 'discussion-cases')/@name}" class="talk">
          <xsl:apply-templates select="$cases-shown"/>
        </section>
      </xsl:if>
      <section id="{$document}-scenes" title="{key('label', 'discussion-scenes')/@name}" class="whole">
        <xsl:call-template name="scenes"/>
      </section>
      <section id="{$document}-near-miss" title="{key('label', 'discussion-near-miss')/@name}" class="whole">
        <p>
          <xsl:call-template name="put">
            <xsl:with-param name="label" select="'discussion-report'"/>
            <xsl:with-param name="one" select="string(key('catalog', 'parameter incident-word')/@text)"/>
          </xsl:call-template>
        </p>
        <blanks>
          <blank label="{key('label', 'discussion-happened')/@name}" size="area"/>
          <blank label="{key('label', 'discussion-stopped')/@name}" size="line"/>
          <blank label="{key('label', 'discussion-change')/@name}" size="line"/>
          <blank label="{key('label', 'blank-date')/@name}" size="short"/>
          <blank label="{key('label', 'discussion-people')/@name}" size="short"/>
        </blanks>
        <p>
          <xsl:call-template name="put">
            <xsl:with-param name="label" select="'discussion-goes'"/>
            <xsl:with-param name="one" select="string(key('catalog', 'role security-manager')/@name)"/>
          </xsl:call-template>
        </p>
      </section>
      <xsl:call-template name="prevails"/>
    </tree>
  </xsl:template>

  <!-- The cause is for those who talk to find. -->
  <xsl:template match="case">
    <section id="{$document}-{@id}" title="{@name}" class="whole">
      <xsl:copy-of select="@at"/>
      <xsl:if test="ask">
        <p>
          <xsl:copy-of select="ask/@at"/>
          <xsl:apply-templates select="ask/node()" mode="inline"/>
        </p>
      </xsl:if>
      <blanks>
        <blank label="{key('label', 'discussion-where')/@name}" size="line"/>
        <blank label="{key('label', 'discussion-mine')/@name}" size="line"/>
      </blanks>
    </section>
  </xsl:template>

  <xsl:template name="scenes">
    <table class="scenes">
      <columns>
        <column width="18%"/><column width="42%"/><column width="40%"/>
      </columns>
      <head>
        <cell><xsl:value-of select="key('label', 'discussion-scene')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'discussion-think')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'discussion-likely')/@name"/></cell>
      </head>
      <xsl:for-each select="$scenes">
        <row>
          <cell head="yes"><xsl:value-of select="@name"/></cell>
          <cell><xsl:value-of select="key('label', concat('think-', substring-after(@id, 'scene-')))/@name"/></cell>
          <cell/>
        </row>
      </xsl:for-each>
    </table>
  </xsl:template>

</xsl:stylesheet>
