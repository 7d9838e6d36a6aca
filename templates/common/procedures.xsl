<?xml version="1.0" encoding="UTF-8"?>
<!-- Steps of a procedure, in full and in short: who, by when, what, on which form. Needs blocks.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:key name="rule" match="/kitei/model/chapters/chapter/topic/rule" use="@id"/>
  <!-- "id-of-the-procedure form" → the steps that use the form -->
  <xsl:key name="uses" match="/kitei/model/chapters/chapter/procedure/step[@record]" use="concat(../@id, ' ', @record)"/>

  <!-- A list of rules as references, without those that are gone. The first says which document it is in. -->
  <xsl:template name="rules">
    <xsl:param name="ids"/>
    <xsl:param name="first" select="true()"/>
    <xsl:variable name="list" select="concat(normalize-space($ids), ' ')"/>
    <xsl:variable name="rule" select="key('rule', substring-before($list, ' '))"/>
    <xsl:if test="$rule">
      <xsl:choose>
        <xsl:when test="$first"><ref to="{$rule/@id}"/></xsl:when>
        <xsl:otherwise>
          <xsl:value-of select="key('label', 'list-separator')/@name"/>
          <ref to="{$rule/@id}" form="short"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:if>
    <xsl:if test="normalize-space(substring-after($list, ' '))">
      <xsl:call-template name="rules">
        <xsl:with-param name="ids" select="substring-after($list, ' ')"/>
        <xsl:with-param name="first" select="$first and not($rule)"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- Who does a step: the words of the step, or the role. -->
  <xsl:template match="step" mode="who">
    <xsl:call-template name="capital">
      <xsl:with-param name="words" select="key('catalog', concat('role ', @role))/@name"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="step[who]" mode="who">
    <xsl:value-of select="who/@name"/>
  </xsl:template>

  <xsl:template match="step">
    <step>
      <who><xsl:apply-templates select="." mode="who"/></who>
      <limit><xsl:apply-templates select="limit/node()" mode="inline"/></limit>
      <do><xsl:copy-of select="@at"/><xsl:apply-templates select="." mode="do"/></do>
      <record>
        <xsl:if test="@record">
          <xsl:call-template name="form-ref">
            <xsl:with-param name="to" select="@record"/>
            <xsl:with-param name="part" select="@part"/>
          </xsl:call-template>
        </xsl:if>
      </record>
    </step>
  </xsl:template>

  <xsl:template match="step" mode="do">
    <xsl:apply-templates mode="inline"/>
  </xsl:template>

  <!-- Forms of a procedure, each once, in the order they are first used. -->
  <xsl:template match="procedure" mode="forms">
    <xsl:for-each select="step[@record][generate-id() = generate-id(key('uses', concat(../@id, ' ', @record))[1])]">
      <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'list-separator')/@name"/></xsl:if>
      <ref to="{@record}"/>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
