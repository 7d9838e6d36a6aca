<?xml version="1.0" encoding="UTF-8"?>
<!-- 実施手順 (tier 3): one procedure after another by its permanent number; a table of steps each. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>
  <xsl:import href="common/procedures.xsl"/>

  <xsl:template match="kitei">
    <xsl:variable name="procedures" select="model/chapters/chapter/procedure"/>
    <xsl:if test="$procedures">
      <tree document="{$document}" title="{$row/@name}" layout="document" lang="{$lang}">
        <xsl:call-template name="control"/>
        <p><xsl:value-of select="key('label', 'procedures-lead')/@name"/></p>
        <p><xsl:value-of select="key('label', 'procedures-gaps')/@name"/></p>
        <contents/>
        <xsl:apply-templates select="$procedures">
          <xsl:sort select="@number" data-type="number"/>
        </xsl:apply-templates>
        <xsl:call-template name="history"/>
        <xsl:call-template name="prevails"/>
      </tree>
    </xsl:if>
  </xsl:template>

  <xsl:template match="procedure">
    <procedure id="{@id}" title="{@name}">
      <xsl:call-template name="head"/>
      <xsl:if test="step">
        <p>
          <xsl:value-of select="key('label', 'procedure-duty')/@name"/>
        </p>
        <steps><xsl:apply-templates select="step"/></steps>
      </xsl:if>
      <xsl:if test="after">
        <p class="after"><xsl:apply-templates select="after/node()" mode="inline"/></p>
      </xsl:if>
    </procedure>
  </xsl:template>

  <!-- What it rests on, whom it is for, which forms, whom to call, where it begins and ends. -->
  <xsl:template name="head">
    <xsl:variable name="basis">
      <xsl:call-template name="rules"><xsl:with-param name="ids" select="@rules"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="forms"><xsl:apply-templates select="." mode="forms"/></xsl:variable>
    <facts>
      <xsl:apply-templates select="$row/@edition" mode="fact"/>
      <xsl:apply-templates select="$row/@class" mode="fact"/>
      <fact label="{key('label', 'procedure-basis')/@name}"><xsl:copy-of select="$basis"/></fact>
      <fact label="{key('label', 'procedure-for')/@name}"><xsl:apply-templates select="." mode="for"/></fact>
      <xsl:if test="step/@record">
        <fact label="{key('label', 'procedure-forms')/@name}"><xsl:copy-of select="$forms"/></fact>
      </xsl:if>
      <xsl:if test="@incidents">
        <fact label="{key('label', 'procedure-contacts')/@name}"><ref to="schedule-contacts"/></fact>
      </xsl:if>
      <xsl:apply-templates select="start | end" mode="fact"/>
    </facts>
  </xsl:template>

  <xsl:template match="start | end" mode="fact">
    <fact label="{key('label', concat('procedure-', name()))/@name}"><xsl:apply-templates mode="inline"/></fact>
  </xsl:template>

  <!-- The roles its rules bind and those that have a step in it, in the order of the catalog. -->
  <xsl:template match="procedure" mode="for">
    <xsl:variable name="roles">
      <xsl:apply-templates select="." mode="roles"/>
      <xsl:for-each select="step/@role"><xsl:value-of select="concat(' ', ., ' ')"/></xsl:for-each>
    </xsl:variable>
    <xsl:for-each select="/kitei/model/catalog/role[@in-use = 'yes'][contains($roles, concat(' ', @id, ' '))]">
      <xsl:choose>
        <xsl:when test="position() = 1">
          <xsl:call-template name="capital"><xsl:with-param name="words" select="@name"/></xsl:call-template>
        </xsl:when>
        <xsl:otherwise><xsl:value-of select="concat(key('label', 'list-separator')/@name, @name)"/></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="procedure" mode="roles">
    <xsl:param name="ids" select="concat(normalize-space(@rules), ' ')"/>
    <xsl:value-of select="concat(' ', key('rule', substring-before($ids, ' '))/@roles, ' ')"/>
    <xsl:if test="substring-after($ids, ' ')">
      <xsl:apply-templates select="." mode="roles">
        <xsl:with-param name="ids" select="substring-after($ids, ' ')"/>
      </xsl:apply-templates>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
