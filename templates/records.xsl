<?xml version="1.0" encoding="UTF-8"?>
<!-- Every form of the programme, empty. The list names them all; a form whose blank is another document leads there. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>
  <xsl:import href="common/forms.xsl"/>

  <xsl:variable name="records" select="/kitei/model/catalog/record"/>

  <xsl:template match="kitei">
    <tree document="{$document}" title="{$row/@name}" layout="document" lang="{$lang}">
      <xsl:call-template name="control"/>
      <p><xsl:value-of select="key('label', 'records-lead')/@name"/></p>
      <p>
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'records-filled'"/>
          <xsl:with-param name="one"><xsl:apply-templates select="/kitei/model/catalog/class[@rank = 1]" mode="mark"/></xsl:with-param>
        </xsl:call-template>
      </p>
      <p><xsl:value-of select="key('label', 'records-again')/@name"/></p>
      <xsl:if test="$records">
        <section id="{$document}-list" title="{key('label', 'records-list')/@name}">
          <p><xsl:value-of select="key('label', 'list-forms-lead')/@name"/></p>
          <xsl:call-template name="list"/>
        </section>
      </xsl:if>
      <xsl:apply-templates select="$records[not(@document)]" mode="form">
        <xsl:sort select="@number" data-type="number"/>
      </xsl:apply-templates>
      <xsl:call-template name="prevails"/>
    </tree>
  </xsl:template>

  <xsl:template name="list">
    <table class="forms">
      <xsl:call-template name="columns">
        <xsl:with-param name="ja" select="'14 19 14 14 8 13 18'"/>
        <xsl:with-param name="en" select="'9 19 17 17 8 16 14'"/>
      </xsl:call-template>
      <head>
        <cell><xsl:value-of select="key('label', 'form-number')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'form-name')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'form-frequency')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'form-keeper')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'form-keep')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'records-blank')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'records-procedures')/@name"/></cell>
      </head>
      <xsl:apply-templates select="$records" mode="listed">
        <xsl:sort select="@number" data-type="number"/>
      </xsl:apply-templates>
    </table>
  </xsl:template>

  <xsl:template match="record" mode="listed">
    <row>
      <cell head="yes"><ref to="{@id}" form="number"/></cell>
      <cell><xsl:value-of select="@name"/></cell>
      <cell><xsl:apply-templates select="." mode="frequency"/></cell>
      <cell><xsl:apply-templates select="." mode="keeper"/></cell>
      <cell><xsl:apply-templates select="." mode="keep"/></cell>
      <cell>
        <xsl:choose>
          <xsl:when test="@document"><ref to="{@document}"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="key('label', 'records-here')/@name"/></xsl:otherwise>
        </xsl:choose>
      </cell>
      <!-- those of a merged form stand at its parts -->
      <cell>
        <xsl:apply-templates select="self::*[not(part)]" mode="procedures">
          <xsl:with-param name="form" select="'number'"/>
        </xsl:apply-templates>
      </cell>
    </row>
    <xsl:apply-templates select="part" mode="listed"/>
  </xsl:template>

  <xsl:template match="part" mode="listed">
    <row>
      <cell/>
      <cell><xsl:value-of select="@name"/></cell>
      <cell><xsl:apply-templates select="." mode="frequency"/></cell>
      <cell><xsl:apply-templates select="self::*[@role]" mode="keeper"/></cell>
      <cell/>
      <cell/>
      <cell>
        <xsl:apply-templates select="." mode="procedures">
          <xsl:with-param name="form" select="'number'"/>
        </xsl:apply-templates>
      </cell>
    </row>
  </xsl:template>

</xsl:stylesheet>
