<?xml version="1.0" encoding="UTF-8"?>
<!-- 対策基準 (tier 2): chapter, topic, rule, item become 章, 条, 項, 号; then 附則, the four 別表 and 改定履歴. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>
  <xsl:import href="common/contacts.xsl"/>
  <xsl:import href="common/forms.xsl"/>
  <xsl:import href="common/schedules.xsl"/>

  <xsl:template match="kitei">
    <tree document="{$document}" title="{$row/@name}" layout="document" lang="{$lang}">
      <xsl:call-template name="control"/>
      <contents/>
      <xsl:apply-templates select="model/chapters/chapter[topic/rule/@tier = 'standard']"/>
      <xsl:apply-templates select="$row/edition" mode="supplement">
        <xsl:sort select="@number" data-type="number"/>
      </xsl:apply-templates>
      <xsl:apply-templates select="model/catalog/schedule"/>
      <xsl:call-template name="history"/>
      <xsl:call-template name="prevails"/>
    </tree>
  </xsl:template>


  <!-- 章・条・項・号 -->
  <xsl:template match="chapter">
    <chapter id="{@id}" title="{@name}">
      <xsl:apply-templates select="topic[rule/@tier = 'standard']"/>
    </chapter>
  </xsl:template>

  <xsl:template match="topic">
    <article id="{@id}" title="{@name}">
      <xsl:apply-templates select="rule[@tier = 'standard']"/>
    </article>
  </xsl:template>

  <xsl:template match="rule">
    <clause id="{@id}" rule="{@id}">
      <p><xsl:copy-of select="statement/@at"/><xsl:apply-templates select="statement/node()" mode="inline"/></p>
      <xsl:apply-templates select="item"/>
      <!-- one decision may note several rules in a row: it is said once, after the last -->
      <xsl:apply-templates select="note[not(@by and @by = ../following-sibling::rule[@tier = 'standard'][1]/note/@by)]"/>
    </clause>
  </xsl:template>

  <xsl:template match="item">
    <item id="{@id}">
      <xsl:copy-of select="@at"/>
      <xsl:apply-templates mode="inline"/>
      <xsl:if test="$lang = 'en'"><xsl:call-template name="item-end"/></xsl:if>
    </item>
  </xsl:template>

  <!-- English items are one sentence: "; or" before the last where the statement says any, one or none of them, else "; and".
       Japanese items bring their own 。 -->
  <xsl:template name="item-end">
    <xsl:choose>
      <xsl:when test="position() = last()">.</xsl:when>
      <xsl:when test="position() != last() - 1">;</xsl:when>
      <xsl:when test="contains(../statement, 'any of') or contains(../statement, 'one of') or contains(../statement, 'either')">; or</xsl:when>
      <xsl:otherwise>; and</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="note">
    <note title="{key('label', 'note')/@name}" rule="{../@id}">
      <p><xsl:apply-templates mode="inline"/></p>
    </note>
  </xsl:template>


  <!-- 附則: one per edition, all kept. The first puts the standards in force, the others a revision of them. -->
  <xsl:template match="edition" mode="supplement">
    <supplement title="{key('label', 'supplement')/@name}">
      <xsl:if test="position() &gt; 1">
        <p class="revised">
          <xsl:call-template name="put">
            <xsl:with-param name="label" select="'revised-on'"/>
            <xsl:with-param name="one"><date value="{@enacted}"/></xsl:with-param>
          </xsl:call-template>
        </p>
      </xsl:if>
      <p>
        <xsl:call-template name="put">
          <xsl:with-param name="label">
            <xsl:choose>
              <xsl:when test="position() = 1">supplement-first</xsl:when>
              <xsl:otherwise>supplement-revision</xsl:otherwise>
            </xsl:choose>
          </xsl:with-param>
          <xsl:with-param name="one"><date value="{@effective}"/></xsl:with-param>
        </xsl:call-template>
      </p>
      <xsl:if test="key('catalog', 'parameter first-edition')/@value = 'yes'">
        <p>
          <xsl:call-template name="put">
            <xsl:with-param name="label" select="'supplement-beginning'"/>
            <xsl:with-param name="one" select="string(key('catalog', 'parameter first-entries')/@text)"/>
          </xsl:call-template>
        </p>
      </xsl:if>
    </supplement>
  </xsl:template>

</xsl:stylesheet>
